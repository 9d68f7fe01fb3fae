-- What was sent back and not replaced since: each workbook with its first error, newest first.
with reason as (
    select submission, message
    from finding
    where level = 'error'
    qualify row_number() over (partition by submission order by sheet, cell, rule, message) = 1
)
select submission.file, submission.outcome, submission.run, reason.message as reason
from submission
left join reason on reason.submission = submission.submission
where submission.outcome in ('returned', 'refused')
    and not exists (
        select 1
        from submission as later
        where later.outcome = 'accepted'
            and later.form = submission.form
            and later.year = submission.year
            and later.sender = submission.sender
            and coalesce(later.sent_on, later.received_at) >= coalesce(submission.sent_on, submission.received_at)
    )
order by submission.run desc, submission.file
