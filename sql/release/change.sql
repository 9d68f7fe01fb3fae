-- How many figures a release has, and in the partitions that changed, how many submissions are in force that were not
-- before, and how many no longer are.
with after_change as (
    select distinct submission from (${after}) changed
), before_change as (
    select distinct submission from (${before}) changed
)
select
    (select count(*) from read_parquet('${release}/observation/*/*/*.parquet')) as figures,
    count(*) filter (where before_change.submission is null) as added,
    count(*) filter (where after_change.submission is null) as replaced
from after_change
full join before_change on before_change.submission = after_change.submission
