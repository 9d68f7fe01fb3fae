-- What was read for the form, each figure at its cell; what a check holds back has the status V.
create table tried as
select r.file as workbook, s.sheet, k.cell, s.year, k.division_code,
       coalesce((select min(d.name) from division d where d.code = k.division_code and s.year between d.first_year and d.last_year),
           (select max(d.name) from division d where d.code = k.division_code), k.division_code) as division,
       s.indicator, s.breakdown, s.category, k.value, k.status
from kept k
join series s on s.series = k.series
join submission r on r.submission = s.submission
where s.form = ${form};
