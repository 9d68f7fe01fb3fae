-- What landings hold figures of, landing after landing; those of before months were counted have none.
select form, year, division_code, submission, run, months
from (
    from read_parquet([${files}], union_by_name = true)
    union all by name
    select cast(null as integer) as months
    where false)
