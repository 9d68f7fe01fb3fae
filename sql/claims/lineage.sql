-- The cells of the figure that a claim refers to.
select
    cell_division_code,
    cell_indicator,
    cell_value,
    file,
    sheet,
    cell
from lineage
where basis = 'then'
    and form = ${form}
    and indicator = ${indicator}
    and breakdown is null
    and year = ${year}
    and division_code = ${division}
order by cell_division_code nulls last, cell_indicator nulls last, cell nulls last
