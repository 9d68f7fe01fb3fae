-- The cells of a cube, a line for each thing counted of each division, with a symbol where there is no figure.
select ${cells}
from (select unnest(range(0, ${lines})) as line) as grid
left join (
    select cast(figure.item as bigint) * area.areas + area.place as line, span.place as span, coalesce(figure.OBS_VALUE, status.symbol) as cell
    from figure
    join area on area.form = figure.form and area.division_code = figure.REF_AREA
    join span on span.form = figure.form and span.year = figure.TIME_PERIOD
    join status on status.code = figure.OBS_STATUS
    where figure.form = ${form}) as known
    on known.line = grid.line
group by grid.line
order by grid.line
