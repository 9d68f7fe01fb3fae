-- What was accepted and then withdrawn by the office: each workbook with when that was, and why.
select submission.file, submission.run, finding.message as reason
from submission
join finding on finding.submission = submission.submission and finding.rule = 'withdrawn'
where submission.outcome = 'withdrawn'
order by submission.run desc, submission.file
