-- Answers to what is no longer found in the workbook.
select a.submission, a.sheet, a.cell, a.reason, a.words
from answer a
join decided d on d.submission = a.submission and d.outcome <> 'refused'
where (a.submission, a.subject) not in (select s.submission, s.subject from subject s)
order by a.submission, a.sheet, length(a.cell), a.cell
