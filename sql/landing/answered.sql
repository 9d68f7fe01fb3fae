-- What counts of what was answered, by what it is about: the answer that came last, and the workbook that said so first.
with said as (
    select subject, reason, words, min_by(submission, cast(received_at as varchar) || submission) as submission,
           min(received_at) as received_at, max(received_at) as said_last
    from (${reasons})
    group by subject, reason, words
)
select subject, reason, words, submission, received_at
from said
qualify row_number() over (partition by subject order by said_last desc, reason, words nulls first) = 1
