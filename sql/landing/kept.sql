-- The figures of the run as they land: what is held back has no value.
create view kept as
select f.series, f.division_code,
       case when h.cell is null then f.value end as value,
       case when h.cell is null then f.status else 'V' end as status,
       case when h.cell is null then f.precision end as precision,
       f.cell
from figure f
left join held_back h on h.series = f.series and h.cell = f.cell;
