-- A division stands behind a figure with one cell in each part. Held for the city, behind which every division stands.
select basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code, count(*) as appearances
from lineage
where level = 'city'
group by basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code
having count(*) > 1
order by basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code
