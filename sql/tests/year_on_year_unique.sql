-- A series has one comparison a year.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from year_on_year
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
