-- The figures that are worked out when a release is made, in the columns of aggregated: sums for the divisions above, rates,
-- and what divisions of today have that several codes are behind.
-- key: basis, form, year, division_code, indicator, breakdown, category
create or replace view derived as
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
    '${release}/derived/*/*/*.parquet',
    hive_partitioning = true,
    union_by_name = true,
    hive_types = {'form': varchar, 'year': integer});
