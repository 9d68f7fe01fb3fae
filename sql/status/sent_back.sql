-- What was sent back and not replaced since: each workbook with its first error and how many it has, newest first. It is replaced by whatever came
-- later under the same name, but for what stands in brackets in it, or from the same sender with the same form and year; and by
-- what was accepted in the same night; but not by what was withdrawn.
with reason as (
    select submission, message, count(*) over (partition by submission) as errors
    from finding
    where level = 'error'
    qualify row_number() over (partition by submission order by sheet, cell, rule, message) = 1
),
sent as (
    select submission, file, form, year, sender, outcome, run, received_at,
           regexp_replace(file, '（[^）]*）|\([^)]*\)|\.[A-Za-z]+$', '', 'g') as name
    from submission
),
back as (
    select submission, file, form, year, sender, outcome, run, received_at, name
    from sent
    where outcome in ('returned', 'refused')
),
follower as (
    select back.submission, back.received_at, later.outcome as later_outcome, later.received_at as later_at
    from back
    join sent as later on later.name = back.name and later.submission <> back.submission
    union all
    select back.submission, back.received_at, later.outcome, later.received_at
    from back
    join sent as later
        on later.form = back.form
        and later.sender = back.sender
        and later.year is not distinct from back.year
        and later.submission <> back.submission
)
select back.file, back.outcome, back.run, back.received_at as since,
       coalesce(reason.errors, 0) as errors, reason.message as reason
from back
left join reason on reason.submission = back.submission
where back.submission not in (
    select submission
    from follower
    where later_outcome <> 'withdrawn' and later_at > received_at
        or (later_outcome = 'accepted' and date_trunc('second', later_at) = date_trunc('second', received_at)))
order by back.run desc, back.file
