-- The rows of a table about what was sent, but for forms of which figures are hidden: findings and answers say what cells hold.
select told.*
from read_parquet(${file}, union_by_name = true) as told
where not exists (
    select 1
    from submission
    where submission.submission = told.submission
        and submission.form in (select form from hidden))
