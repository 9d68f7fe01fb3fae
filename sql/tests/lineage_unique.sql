-- A cell stands behind a figure once in each part. Held for the city, behind which every cell stands.
select basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code, submission, sheet,
       cell, count(*) as appearances
from lineage
where level = 'city'
group by basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code, submission, sheet,
         cell
having count(*) > 1
order by basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code, submission, sheet,
         cell
