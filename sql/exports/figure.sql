-- The figures of a form in the order of its sheet. Texts would take longer to hand over than all else, so that places and lines
-- are given by their numbers.
select
    place.place,
    line.line,
    comparison.year,
    comparison.value,
    case when not (comparison.part_year and line.kind = 'flow') then comparison.change end as change,
    case when not (comparison.part_year and line.kind = 'flow') then comparison.change_pct end as change_pct,
    case when not (comparison.part_year and line.kind = 'flow') then comparison.change_points end as change_points,
    comparison.part_year and line.kind = 'flow' as other_months,
    comparison.definition_break,
    comparison.unit_break,
    comparison.boundary_change,
    comparison.reported,
    comparison.expected,
    comparison.previous_reported,
    comparison.previous_expected,
    comparison.first_month,
    comparison.last_month,
    comparison.previous_first_month,
    comparison.previous_last_month
from comparison
join place on place.division_code = comparison.division_code and place.level = comparison.level
join line
    on line.form = comparison.form
    and line.indicator = comparison.indicator
    and line.breakdown is not distinct from comparison.breakdown
    and line.category is not distinct from comparison.category
    and line.unit is not distinct from comparison.unit
where comparison.form = ${form}
order by place.place, line.line, comparison.year
