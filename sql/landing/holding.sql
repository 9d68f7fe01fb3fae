-- Of which divisions, forms and years a landing holds figures, and in which submission: what is in force is chosen from
-- this, so that no figure has to be read for it.
select distinct form, year, division_code, submission, run
from read_parquet('${landing}/observation.parquet')
order by form, year, division_code, submission
