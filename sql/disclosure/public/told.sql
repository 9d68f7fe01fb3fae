-- The rows of a table of figures, in whatever years and releases they were told, but for figures that are hidden.
select told.*
from read_parquet(${file}, union_by_name = true) as told
where not exists (
    select 1
    from hidden
    where hidden.form = told.form
        and hidden.year = told.year
        and hidden.division_code = told.division_code
        and hidden.indicator = told.indicator
        and hidden.breakdown is not distinct from told.breakdown
        and hidden.category is not distinct from told.category)
