-- What was added up to which figure of one release, a row a part.
select
    ${edition} as edition, derived.basis, derived.division_code, derived.indicator, derived.breakdown, derived.category,
    derived.value, part.division_code as part_code, part.value as part_value
from read_parquet(${derived}) as derived
join form on form.form = ${form}
join standing
    on standing.form_level = form.level
    and standing.year = ${year}
    and standing.basis = derived.basis
    and standing.division_code = derived.division_code
    and standing.own = derived.own
join read_parquet(${observation}) as part
    on part.division_code = standing.member_code
    and part.indicator = derived.indicator
    and part.breakdown is not distinct from derived.breakdown
    and part.category is not distinct from derived.category
    and (part.status in ('A', 'I', 'N') or part.status = 'K' and standing.own = 1)
where derived.kind <> 'rate'
