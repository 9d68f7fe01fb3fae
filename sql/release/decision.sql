-- About which submissions of each form and year which runs decided, as one digest: as long as it stays the same, so do the
-- findings in force. What is of no form or year that could be told is under 'none'.
with decided as (
    select coalesce(form, 'none') as form, coalesce(cast(year as varchar), 'none') as year, submission, run
    from submission
)
select form, year, sha256(string_agg(run || ' ' || submission, ',' order by run, submission)) as digest,
       string_agg(distinct run, ' ' order by run) as runs
from decided
group by form, year
order by form, year
