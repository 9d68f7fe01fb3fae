-- What landings hold figures of, landing after landing; those of before months, indicators and newest years were written down have none.
select form, year, division_code, submission, run, months, has, newest_year
from (
    from read_parquet([${files}], union_by_name = true)
    union all by name
    select cast(null as integer) as months, cast(null as varchar) as has, cast(null as integer) as newest_year
    where false)
