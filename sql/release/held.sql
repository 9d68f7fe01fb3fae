-- The runs in whose landings there are figures of what an extract of a release has: of what has arrived by the figures
-- themselves, of what landed earlier by what its landing says to hold.
with held as (
    select form, year, division_code, run
    from arrived
    union all
    select form, year, division_code, run
    from read_parquet([${holdings}])
)
select distinct held.run
from held
join looked_at
    on looked_at.form = held.form and looked_at.year = held.year and looked_at.division_code = held.division_code
order by held.run
