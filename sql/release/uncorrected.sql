-- Corrections that do not find what they expect, with what stands there now.
select f.place, concat_ws(' ', f.form, f.year, f.division_code, d.name, f.indicator, f.breakdown, f.category) as figure, f.expect,
       f.corrected_from as stands, s.file, f.sheet, f.cell
from found_correction f
left join submission s on s.submission = f.submission
left join (select code, max_by(name, last_year) as name from division group by code) d on d.code = f.division_code
where f.submission is null or f.corrected_from is distinct from f.expect
order by f.place
