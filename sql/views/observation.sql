-- One figure: form, year, period, division, indicator, breakdown and category, its value and status, and the
-- cell it came from. division_code is the code in force at the end of the year; value is null unless status is
-- A (reported), I (corrected by the office, see correction) or K (a part of another division): O is blank, M not applicable, L not collected, Q suppressed, N too
-- small for its unit (kept as 0), and V doubtful and held back (open_finding says why).
-- key: form, year, division_code, indicator, breakdown, category
-- column division_code: code of the division in force at the end of the year
-- column value: the figure; null unless the status is A, I, K or N
create or replace view observation as
select
    form,
    year,
    period_start,
    period_end,
    division_code,
    indicator,
    breakdown,
    category,
    value,
    unit,
    status,
    precision,
    submission,
    sheet,
    cell
from read_parquet(
    '${release}/observation/*/*/*.parquet',
    hive_partitioning = true,
    -- Without it, plans take every form and year but the first to have one row, here and where else there are partitions.
    union_by_name = true,
    hive_types = {'form': varchar, 'year': integer});
