-- What senders answered to warnings, of all landings; but for what stood in workbooks that the office withdrew.
select subject, reason, words, submission, received_at
from read_parquet([${files}])
where submission not in (select s.submission from submission s where s.outcome = 'withdrawn')
