-- The indicators of which a release has figures that differ from those published before, with the rates that are made of them.
with revised as (
    select distinct form, indicator
    from read_parquet('${release}/revision.parquet')
    where release = ${run} and kind is distinct from 'resent'
)
select form, indicator
from revised
union
select indicator.form, indicator.indicator
from read_parquet('${release}/indicator.parquet') indicator
join revised
    on revised.form = indicator.form
    and revised.indicator in (indicator.numerator, indicator.denominator)
