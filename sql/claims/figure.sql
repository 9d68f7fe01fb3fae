-- The figure that a claim refers to, with what it rests on.
select
    roll_up.value,
    roll_up.reported,
    roll_up.expected,
    roll_up.period_start,
    roll_up.period_end,
    indicator.kind
from roll_up
join indicator on indicator.form = roll_up.form and indicator.indicator = roll_up.indicator
where roll_up.form = ${form}
    and roll_up.indicator = ${indicator}
    and roll_up.breakdown is null
    and roll_up.year = ${year}
    and roll_up.division_code = ${division}
