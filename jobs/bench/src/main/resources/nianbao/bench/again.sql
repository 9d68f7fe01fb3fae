-- One county sends one form of one year again.
insert into sending
select form, year, sender, 'again', sha256(submission || 'again'), 'accepted', current_date
from sending
where form = ${form} and year = ${year} and attempt = 'first'
order by sender
limit 1
