-- How many figures some workbooks have.
select s.submission, count(*) as figures
from series s
join figure f on f.series = s.series
where s.submission in (${submissions})
group by s.submission
