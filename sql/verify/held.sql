-- The runs in whose landings there are figures of what is tested: of what has arrived by the figures themselves, of what
-- landed earlier by what its landing says to hold.
with held as (
    select form, year, run
    from arrived
    union all
    select form, year, run
    from read_parquet([${holdings}])
)
select distinct held.run
from held
join tested on tested.form = held.form and tested.year = held.year
order by held.run
