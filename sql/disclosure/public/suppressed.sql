-- What is hidden, as others are told of it: not why, as the reason would say that it is small.
select form, year, division_code, indicator, breakdown, category, 'hidden' as reason, cast(null as decimal(28, 6)) as margin
from read_parquet(${file})
order by indicator, breakdown nulls first, category nulls first, division_code
