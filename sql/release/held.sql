-- The runs in whose landings there are figures of what an extract of a release has.
select distinct h.run
from read_parquet([${holdings}]) h
join looked_at l on l.form = h.form and l.year = h.year and l.division_code = h.division_code
order by h.run
