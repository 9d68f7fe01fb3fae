-- The divisions from which no return is in force in a year in which one is expected; those that sent nothing but blanks did send.
select nobody.form, nobody.year, nobody.division_code, nobody.reported, nobody.expected
from completeness as nobody
where nobody.reported = 0
    and not exists (
        select 1
        from observation
        join member
            on member.basis = 'then'
            and member.member_code = observation.division_code
            and observation.year between member.first_year and member.last_year
        where observation.form = nobody.form
            and observation.year = nobody.year
            and observation.status not in ('A', 'I', 'K', 'N')
            and member.division_code = nobody.division_code)
