-- What was sent back and not replaced since: each workbook with its first error and how many it has, newest first. It is replaced by whatever came
-- later under the same name, but for what stands in brackets in it, or from the same sender with the same form and year; and by
-- what was accepted in the same night.
with reason as (
    select submission, message, count(*) over (partition by submission) as errors
    from finding
    where level = 'error'
    qualify row_number() over (partition by submission order by sheet, cell, rule, message) = 1
)
select submission.file, submission.outcome, submission.run,
       coalesce(reason.errors, 0) as errors, reason.message as reason
from submission
left join reason on reason.submission = submission.submission
where submission.outcome in ('returned', 'refused')
    and not exists (
        select 1
        from submission as later
        where later.submission <> submission.submission
            and (regexp_replace(later.file, '（[^）]*）|\([^)]*\)|\.[A-Za-z]+$', '', 'g')
                    = regexp_replace(submission.file, '（[^）]*）|\([^)]*\)|\.[A-Za-z]+$', '', 'g')
                or (later.form = submission.form
                    and later.year is not distinct from submission.year
                    and later.sender = submission.sender))
            and (later.received_at > submission.received_at
                or (later.outcome = 'accepted' and date_trunc('second', later.received_at) = date_trunc('second', submission.received_at)))
    )
order by submission.run desc, submission.file
