-- Why figures are right that rules of the run find doubtful: what was answered in it to warnings that are there, and what was answered before
-- to the same ones.
select d.run, s.subject, s.rule, a.reason, a.words, a.submission, d.received_at
from answer a
join (select distinct submission, subject, rule from subject) s on s.submission = a.submission and s.subject = a.subject
join decided d on d.submission = a.submission and d.outcome <> 'refused'
union
select r.run, r.subject, r.rule, r.reason, r.words, r.submission, r.received_at
from reason_before r
where r.subject in (select s.subject from subject s)
order by received_at, submission, subject
