-- How much was read of each sheet and year; a workbook of which nothing was read has a line without a sheet.
select r.file as workbook, t.sheet, t.year, count(t.cell) as figures,
       count(t.cell) filter (where t.status = 'V' or (t.value is null and t.status = 'R')) as held_back,
       count(distinct t.division_code) as divisions,
       count(distinct t.indicator || '/' || coalesce(t.category, '')) as indicators
from submission r
left join tried t on t.workbook = r.file
group by r.file, t.sheet, t.year
order by r.file, t.year nulls first, t.sheet
