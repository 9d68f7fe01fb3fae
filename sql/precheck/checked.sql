-- What would become of each workbook that was checked, by its name.
select submission, file, form, year, sender, outcome
from read_parquet('${landing}/submission.parquet')
order by file, submission
