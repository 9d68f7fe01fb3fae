-- A returned workbook was read again after its definition was mended.
select submission.submission, submission.outcome, finding.rule
from submission
left join finding on finding.submission = submission.submission
order by submission.submission
