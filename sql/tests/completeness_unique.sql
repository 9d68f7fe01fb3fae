-- Who has reported is counted once a form and year.
select form, year, division_code, count(*) as appearances
from completeness
group by form, year, division_code
having count(*) > 1
order by form, year, division_code
