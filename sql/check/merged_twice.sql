-- A return that has figures for a division and, of the same year, for what it became by a merger: they would count twice. Of a
-- part of the year before it and a part after it, both are right.
with together as (
    select s.submission, s.form, s.year, s.sheet, s.period_start, s.period_end, f.division_code, f.cell, f.position
    from figure f
    join series s on s.series = f.series
    where f.division_code in (
        select part from merger where both_stand = 0 union select whole from merger where both_stand = 0)
), named as (
    select code, min_by(name, first_year) as first_name, max_by(name, last_year) as name
    from division
    group by code
)
select p.submission, p.sheet, min_by(p.cell, p.position) as cell, p.division_code, null as indicator,
       any_value(o.name) as found, any_value(n.first_name) as expected, null as category_zh, null as category_en
from together p
join merger m on m.year = p.year and m.part = p.division_code and m.both_stand = 0
join together w
  on w.submission = p.submission and w.form = p.form and w.year = p.year and w.division_code = m.whole
 and w.period_start <= p.period_end and p.period_start <= w.period_end
join named o on o.code = m.part
join named n on n.code = m.whole
group by p.submission, p.sheet, p.year, p.division_code, m.whole
