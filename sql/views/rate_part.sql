-- The counts that rates are made of: of each rate that a division reports both counts of, its numerator and its
-- denominator, with the cells that they came from.
-- key: form, indicator, breakdown, category, division_code, year, part
create or replace view rate_part as
select
    form,
    year,
    period_start,
    period_end,
    division_code,
    indicator,
    breakdown,
    category,
    part,
    cell_indicator,
    value,
    precision,
    submission,
    sheet,
    cell
from read_parquet(
    '${release}/rate_part/*/*/*.parquet',
    hive_partitioning = true,
    union_by_name = true,
    hive_types = {'form': varchar, 'year': integer});
