-- Figures come from accepted submissions alone.
select o.submission, s.outcome, count(*) as figures
from observation o
left join submission s on s.submission = o.submission
where s.outcome is null or s.outcome <> 'accepted'
group by o.submission, s.outcome
order by o.submission
