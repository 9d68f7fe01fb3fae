-- What was accepted but for what is doubtful: of each workbook how many places wait for a decision or a correction, and the first.
select submission.file, count(*) as places,
       min_by(finding.message, coalesce(finding.sheet, '') || ' ' || coalesce(finding.cell, '')) as reason
from finding
join submission on submission.submission = finding.submission
where finding.level = 'error' and submission.outcome = 'accepted'
group by submission.submission, submission.file
order by submission.file
