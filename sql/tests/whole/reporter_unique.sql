-- A form is expected of a division from a year on once.
select form, division_code, first_year, count(*) as appearances
from reporter
group by form, division_code, first_year
having count(*) > 1
order by form, division_code, first_year
