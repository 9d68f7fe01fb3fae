-- The figures of a form in the order of its sheet. Texts would take longer to hand over than all else, so that places and lines
-- are given by their numbers.
select
    place,
    line,
    year,
    value,
    change,
    change_pct,
    change_points,
    other_months,
    definition_break,
    unit_break,
    boundary_change,
    reported,
    expected,
    previous_reported,
    previous_expected,
    first_month,
    last_month,
    previous_first_month,
    previous_last_month
from comparison
where form = ${form}
order by place, line, year
