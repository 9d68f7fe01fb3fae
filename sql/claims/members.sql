-- Which figures one of a division is made of: those of its members, and of a rate those of its two counts.
form = ${form}
and year = ${year}
and breakdown is null
and indicator in (
    select ${indicator}
    union all
    select numerator from indicator where form = ${form} and indicator = ${indicator} and kind = 'rate'
    union all
    select denominator from indicator where form = ${form} and indicator = ${indicator} and kind = 'rate')
and division_code in (
    select member_code
    from member
    where basis = 'then' and division_code = ${division} and ${year} between first_year and last_year)
