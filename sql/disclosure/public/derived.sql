-- What is worked out of the figures of one form and year as it is published: sums that are hidden have no value, and so have the
-- figures that divisions have themselves, which stand here instead.
select
    told.basis, told.division_code, told.level, told.own, told.indicator, told.breakdown, told.category, told.unit, told.kind,
    told.period_start, told.last_start, told.first_end, told.period_end,
    case when hidden.division_code is null then told.value end as value,
    case when hidden.division_code is null then told.precision end as precision,
    case when hidden.division_code is null then told.stated end as stated,
    case when hidden.division_code is null then told.numerator end as numerator,
    case when hidden.division_code is null then told.denominator end as denominator,
    case when hidden.division_code is null then told.tolerance end as tolerance,
    told.reported, told.expected, told.origin
from read_parquet(${derived}) as told
left join hidden
    on hidden.form = ${form}
    and hidden.year = ${year}
    and hidden.division_code = told.division_code
    and hidden.indicator = told.indicator
    and hidden.breakdown is not distinct from told.breakdown
    and hidden.category is not distinct from told.category
union all
select
    sole_member.basis, sole_member.division_code, sole_member.level, 1, told.indicator, told.breakdown, told.category, told.unit,
    indicator.kind, told.period_start, told.period_start, told.period_end, told.period_end, null, null, null, null, null, null, 1, 1,
    case when sole_member.division_code = told.division_code then 'same' else 'renamed' end
from read_parquet(${observation}) as told
join indicator on indicator.form = ${form} and indicator.indicator = told.indicator and indicator.kind <> 'rate'
join hidden
    on hidden.form = ${form}
    and hidden.year = ${year}
    and hidden.division_code = told.division_code
    and hidden.indicator = told.indicator
    and hidden.breakdown is not distinct from told.breakdown
    and hidden.category is not distinct from told.category
join sole_member
    on sole_member.member_code = told.division_code
    and ${year} between sole_member.first_year and sole_member.told_until
where told.status in ('A', 'I', 'K', 'N')
order by indicator, breakdown nulls first, category nulls first, basis, division_code
