-- Every submission as the newest run that read it decided, or as the office decided since, and then why.
select s.submission, s.form, s.year, s.sender, s.file, s.received_at, s.sent_on, s.outcome, s.run, s.definitions, s.held_in, w.why
from read_parquet([${submissions}]) s
left join (${withdrawals}) w on w.submission = s.submission and w.run = s.run
qualify row_number() over (partition by s.submission order by s.run desc) = 1
order by s.received_at, s.file, s.submission
