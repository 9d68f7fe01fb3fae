-- The figures of the release at every level, with the status of those that a return marks. What is written is called as in SDMX, and numbers
-- are texts already: they are written twice.
select
    form, item, REF_AREA, TIME_PERIOD, ${value}, OBS_STATUS, REPORTED, EXPECTED, ${rounding},
    case
        when period_start <> make_date(TIME_PERIOD, 1, 1) or period_end <> make_date(TIME_PERIOD, 12, 31)
            then cast(period_start as varchar) || '/' || cast(period_end as varchar)
    end as PERIOD
from (
    select
        item.form,
        item.place as item,
        roll_up.division_code as REF_AREA,
        roll_up.year as TIME_PERIOD,
        roll_up.value as OBS_VALUE,
        -- Only in what is published is there a figure without a value: one that is hidden.
        case when roll_up.value is null then 'Q' else coalesce(missing.status, 'A') end as OBS_STATUS,
        roll_up.reported as REPORTED,
        roll_up.expected as EXPECTED,
        roll_up.precision as ROUNDING,
        roll_up.period_start,
        roll_up.period_end
    from roll_up
    join item
        on item.form = roll_up.form
        and item.indicator = roll_up.indicator
        and item.breakdown is not distinct from roll_up.breakdown
        and item.category is not distinct from roll_up.category
    left join missing
        on missing.form = item.form
        and missing.item = item.place
        and missing.division_code = roll_up.division_code
        and missing.year = roll_up.year
        -- A rate is worked out from its counts where its own cell says nothing.
        and missing.value = roll_up.value) as told
