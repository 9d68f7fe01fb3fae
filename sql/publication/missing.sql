-- What stands in a return in place of a figure, or says more of one than that it was reported.
select
    item.form, item.place as item, observation.division_code, observation.year, observation.value, observation.status,
    observation.precision, observation.period_start, observation.period_end
from observation
join item
    on item.form = observation.form
    and item.indicator = observation.indicator
    and item.breakdown is not distinct from observation.breakdown
    and item.category is not distinct from observation.category
where observation.status <> 'A'
