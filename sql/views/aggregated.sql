-- Figures of every form and year at every level: in the order of the year itself (basis 'then') and on the divisions of
-- today (basis 'today'). What a division of one code states is as its return has it; everything else was worked out when
-- the release was made. origin says how a figure came about: same or renamed (one division's own), merged (of divisions
-- that are one today), members (of the divisions below).
-- key: basis, form, year, division_code, indicator, breakdown, category
create or replace view aggregated as
select
    basis,
    form,
    year,
    period_start,
    last_start,
    first_end,
    period_end,
    division_code,
    level,
    own,
    indicator,
    breakdown,
    category,
    value,
    precision,
    unit,
    kind,
    stated,
    numerator,
    denominator,
    tolerance,
    reported,
    expected,
    origin
from derived
union all
select
    sole_member.basis,
    observation.form,
    observation.year,
    observation.period_start,
    observation.period_start,
    observation.period_end,
    observation.period_end,
    sole_member.division_code,
    sole_member.level,
    1,
    observation.indicator,
    observation.breakdown,
    observation.category,
    observation.value,
    observation.precision,
    observation.unit,
    indicator.kind,
    cast(null as decimal(28, 6)),
    cast(null as decimal(28, 6)),
    cast(null as decimal(28, 6)),
    cast(null as decimal(28, 6)),
    1,
    1,
    case when sole_member.division_code = observation.division_code then 'same' else 'renamed' end
from observation
join indicator
    on indicator.form = observation.form
    and indicator.indicator = observation.indicator
    and indicator.kind <> 'rate'
join sole_member
    on sole_member.member_code = observation.division_code
    and observation.year between sole_member.first_year and sole_member.told_until
where observation.status in ('A', 'I', 'K', 'N');
