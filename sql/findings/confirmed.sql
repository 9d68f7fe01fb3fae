-- How many findings are left out of the list as their senders answered them.
select count(*) as number
from finding f
join submission s on s.submission = f.submission
where f.reason is not null and f.level in (${levels})
  and (${submission} = '' or starts_with(f.submission, ${submission}) or contains(s.file, ${submission}))
  and (${form} = '' or s.form = ${form})
  and (${year} = 0 or s.year = ${year})
