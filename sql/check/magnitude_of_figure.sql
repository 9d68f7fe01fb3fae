-- Single figures that stand out in their columns and are about 10, 100, 1,000 or 10,000 times what other years say of the same
-- division, or that part of it. Columns that are apart as a whole are told of once. Small numbers prove nothing.
with stood as (
    select series, sum(value) as whole, count(value) as figures
    from figure
    where status = 'A'
    group by series
    having count(value) > 2
), outstanding as (
    select f.series, f.division_code, f.value, f.cell
    from figure f
    join stood on stood.series = f.series
    where f.status = 'A' and f.value > 0
      and f.series not in (select series from column_apart)
      and (f.value * (stood.figures - 1) > 5 * (stood.whole - f.value) or f.value * (stood.figures - 1) * 5 < stood.whole - f.value)
), here as (
    select o.series, s.submission, s.sheet, o.cell, s.form, s.year, o.division_code, s.indicator, s.breakdown, s.category, o.value
    from outstanding o
    join series s on s.series = o.series
), there as (
    select h.cell, h.series, s.year, f.value, 1 as new
    from here h
    join series s
      on s.form = h.form and s.indicator = h.indicator and s.year <> h.year
     and s.breakdown is not distinct from h.breakdown and s.category is not distinct from h.category
    join figure f on f.series = s.series and f.division_code = h.division_code and f.status = 'A'
    union all
    select h.cell, h.series, p.year, p.value, 0
    from here h
    join past p
      on p.form = h.form and p.indicator = h.indicator and p.division_code = h.division_code and p.year <> h.year
     and p.breakdown is not distinct from h.breakdown and p.category is not distinct from h.category
), judged as (
    select h.series, h.cell, any_value(h.division_code) as division_code, any_value(h.value) as value,
           count(*) filter (where abs(log10(cast(h.value as double) / cast(t.value as double))) < 0.5) as alike,
           count(*) filter (
               where abs(round(log10(cast(h.value as double) / cast(t.value as double)))) between 1 and 4
                 and abs(log10(cast(h.value as double) / cast(t.value as double))
                         - round(log10(cast(h.value as double) / cast(t.value as double)))) <= 0.1) as unlike,
           max(case when t.new = 0 or t.year < h.year then 1 else 0 end) as later,
           string_agg(t.year || ': ' || plain(t.value), ', ' order by t.year, t.new, t.value) as others
    from here h
    join there t on t.series = h.series and t.cell = h.cell
    where t.value > 0 and greatest(h.value, t.value) >= 100 and least(h.value, t.value) >= 5
    group by h.series, h.cell
)
select s.submission, s.sheet, j.cell, j.division_code, s.indicator, plain(j.value) as found, j.others as expected,
       c.title_zh as category_zh, c.title_en as category_en
from judged j
join series s on s.series = j.series
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
where j.unlike > j.alike and (j.unlike > 1 or j.later = 1)
