-- A division has one figure for an indicator and category of a year, on either basis.
select basis, form, year, division_code, indicator, breakdown, category, count(*) as appearances
from aggregated
group by basis, form, year, division_code, indicator, breakdown, category
having count(*) > 1
order by basis, form, year, division_code, indicator, breakdown, category
