-- Figures of every form and year at every level, worked out when the release was made: in the order of the year
-- itself (basis 'then') and on the divisions of today (basis 'today'). origin says how a figure came about: same or
-- renamed (one division's own), merged (of divisions that are one today), members (of the divisions below).
-- column basis: then = in the order of the year itself; today = on the divisions of today
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
from read_parquet(
    '${release}/aggregated/*/*/*.parquet',
    hive_partitioning = true,
    hive_types = {'form': varchar, 'year': integer});
