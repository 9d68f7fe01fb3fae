-- What senders answered in the run to warnings, as they wrote it.
select submission, subject, reason, words, sheet, cell
from read_parquet('${parts}/*/answer.parquet')
