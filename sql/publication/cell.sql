-- The cells of a cube, a line for each thing counted of each division, with a symbol where there is no figure.
select ${cells}
from (select unnest(range(0, ${lines})) as line) as grid
left join (
    select line, span, coalesce(OBS_VALUE, symbol) as cell
    from (select line, span, ${value}, symbol from figure where form = ${form}) as written) as known
    on known.line = grid.line
group by grid.line
order by grid.line
