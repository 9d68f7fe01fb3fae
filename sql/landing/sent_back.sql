-- The submissions that go back to their senders, each with its first error.
select s.file, s.outcome, f.message
from read_parquet('${landing}/submission.parquet') s
join (
    select submission, message
    from read_parquet('${landing}/finding.parquet', file_row_number = true)
    where level = 'error'
    qualify row_number() over (partition by submission order by case when rule = 'more_errors' then 1 else 0 end, file_row_number) = 1
) f on f.submission = s.submission
where s.submission in (select h.submission from read_parquet('${landing}/handed_back.parquet') h)
order by s.file
