-- Why figures are right that rules find doubtful, as senders answered before the run; but for what stood in workbooks that the office withdrew.
select run, subject, rule, reason, words, submission, received_at
from read_parquet([${files}])
where submission not in (select b.submission from before b where b.outcome = 'withdrawn')
