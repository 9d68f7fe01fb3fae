-- What was overturned, but for series of which a figure is hidden; and but for claims, which say what was counted.
select told.*
from read_parquet(${file}) as told
where told.kind <> 'claim'
    and not exists (
        select 1
        from hidden
        where hidden.form = told.form
            and hidden.indicator = told.indicator
            and hidden.breakdown is not distinct from told.breakdown
            and hidden.category is not distinct from told.category)
