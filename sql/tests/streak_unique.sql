-- A streak of a kind and rank begins once in a year.
select form, indicator, breakdown, category, division_code, kind, rank, first_year, count(*) as appearances
from streak
group by form, indicator, breakdown, category, division_code, kind, rank, first_year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, kind, rank, first_year
