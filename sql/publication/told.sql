-- The figures of the release at every level, with the status of those that a return marks.
select
    roll_up.form, roll_up.year, roll_up.division_code, roll_up.indicator, roll_up.breakdown, roll_up.category, roll_up.value,
    coalesce(missing.status, 'A') as status, roll_up.precision, roll_up.reported, roll_up.expected, roll_up.period_start,
    roll_up.period_end
from roll_up
left join missing
    on missing.form = roll_up.form
    and missing.year = roll_up.year
    and missing.division_code = roll_up.division_code
    and missing.indicator = roll_up.indicator
    and missing.breakdown is not distinct from roll_up.breakdown
    and missing.category is not distinct from roll_up.category
    -- A rate is worked out from its counts where its own cell says nothing.
    and missing.value = roll_up.value
