-- What is read otherwise than in the last try, a line a sheet and kind of change with the first of its cells.
with now as (
    select workbook, sheet, cell, reading from reading
), difference as (
    select coalesce(n.workbook, l.workbook) as workbook, coalesce(n.sheet, l.sheet) as sheet, coalesce(n.cell, l.cell) as cell,
           case when l.cell is null then 'new' when n.cell is null then 'gone' else 'changed' end as change,
           l.reading as was, n.reading as is_now
    from now n
    full outer join last_try l on l.workbook = n.workbook and l.sheet = n.sheet and l.cell = n.cell
    where n.reading is distinct from l.reading
)
select change, workbook, sheet, count(*) as figures, min_by(cell, length(cell) || cell) as first_cell,
       min_by(was, length(cell) || cell) as was, min_by(is_now, length(cell) || cell) as is_now
from difference
group by change, workbook, sheet
order by change, workbook, sheet
