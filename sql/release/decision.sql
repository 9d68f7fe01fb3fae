-- About which submissions each run decided, as one digest: as long as it stays the same, so do its findings in force.
select run, sha256(string_agg(submission, ',' order by submission)) as digest
from submission
group by run
order by run
