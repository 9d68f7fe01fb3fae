-- Of which divisions, forms and years a landing holds figures, of how many months of the calendar year, and in which
-- submission: what is in force is chosen from this, so that no figure has to be read for it.
select form, year, division_code, submission, run,
       cast(max(month(period_end) - greatest(12 * (year(period_start) - year(period_end)) + month(period_start), 1) + 1) as integer)
           as months
from read_parquet('${landing}/observation.parquet')
group by form, year, division_code, submission, run
order by form, year, division_code, submission
