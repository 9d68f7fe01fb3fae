-- What earlier landings hold figures of.
select form, year, division_code, submission, run, coalesce(months, 12) as months
from (
    from read_parquet([${holdings}], union_by_name = true)
    union all by name
    select cast(null as integer) as months
    where false)
