-- What stands behind a figure that is worked out on the divisions of today, and behind the one of the year before, over the
-- same divisions: those that have a whole figure in both years and the same boundary.
-- key: form, year, division_code, indicator, breakdown, category
-- column divisions: divisions that have a whole figure in both years
-- column reported: divisions behind the figure of those
-- column previous_reported: divisions behind that
-- column value: what they have
-- column previous: what they had the year before
create or replace view like_for_like as
select
    form,
    year,
    division_code,
    indicator,
    breakdown,
    category,
    divisions,
    reported,
    previous_reported,
    value,
    previous
from read_parquet(
    '${release}/like_for_like/*/*/*.parquet',
    hive_partitioning = true,
    union_by_name = true,
    hive_types = {'form': varchar, 'year': integer});
