-- A rate rests on the townships that have both counts; today's code leads to the cells of the old one.
select basis, division_code, indicator, part, cell_indicator, cell_division_code, cell_value, file, sheet, cell
from lineage
where basis = 'then' and division_code = '371502'
    or basis = 'today' and division_code = '371503109'
order by basis, indicator, part, cell
