-- Single figures that are more than fifty times the next one in their columns, where no other year says anything of the
-- division. Small numbers prove nothing.
with stood as (
    select s.series, max(f.value) as most, list_extract(max(f.value, 2), 2) as next_most
    from series s
    join indicator i on i.form = s.form and i.indicator = s.indicator and i.kind <> 'rate'
    join figure f on f.series = s.series and f.status = 'A'
    group by s.series
    having count(f.value) > 3
), outstanding as (
    select f.series, f.division_code, f.value, f.cell, stood.next_most
    from stood
    join figure f on f.series = stood.series and f.value = stood.most and f.status = 'A'
    where stood.most >= 1000 and stood.next_most > 0 and stood.most > 50 * stood.next_most
      and stood.series not in (select series from column_apart)
)
select s.submission, s.sheet, o.cell, o.division_code, s.indicator, plain(o.value) as found, plain(o.next_most) as expected,
       c.title_zh as category_zh, c.title_en as category_en
from outstanding o
join series s on s.series = o.series
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
where not exists (
    select p.year
    from past p
    where p.form = s.form and p.indicator = s.indicator and p.division_code = o.division_code and p.year <> s.year
      and p.breakdown is not distinct from s.breakdown and p.category is not distinct from s.category)
  and not exists (
    select other.series
    from series other
    join figure f on f.series = other.series and f.division_code = o.division_code and f.status = 'A'
    where other.form = s.form and other.indicator = s.indicator and other.year <> s.year
      and other.breakdown is not distinct from s.breakdown and other.category is not distinct from s.category)
