-- What earlier landings hold figures of; has is null where a landing does not say of which indicators.
select form, year, division_code, submission, run, coalesce(months, 12) as months, has, coalesce(newest_year, year) as newest_year
from (
    from read_parquet([${holdings}], union_by_name = true)
    union all by name
    select cast(null as integer) as months, cast(null as varchar) as has, cast(null as integer) as newest_year
    where false)
