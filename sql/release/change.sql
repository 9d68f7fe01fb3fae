-- In the partitions that changed: how many figures a release and the one before have, how many submissions are in force
-- that were not before, and how many no longer are.
with after_change as (
    select submission, count(*) as figures
    from (${after}) changed
    group by submission
), before_change as (
    select submission, count(*) as figures
    from (${before}) changed
    group by submission
)
select
    coalesce(sum(after_change.figures), 0) as figures,
    coalesce(sum(before_change.figures), 0) as figures_before,
    count(*) filter (where before_change.submission is null) as added,
    count(*) filter (where after_change.submission is null) as replaced
from after_change
full join before_change on before_change.submission = after_change.submission
