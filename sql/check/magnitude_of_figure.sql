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
), kind as (
    -- What is told of in several years bears one number, as there are many figures to look through.
    select series, form, year, indicator, breakdown, category,
           dense_rank() over (order by form, indicator, breakdown nulls first, category nulls first) as kind
    from series
), here as (
    select o.series, k.kind, k.year, o.cell, o.division_code, o.value
    from outstanding o
    join kind k on k.series = o.series
), wanted as (
    select distinct kind, division_code
    from here
), told as (
    select k.kind, f.division_code, k.year, f.value, 1 as new
    from figure f
    join kind k on k.series = f.series
    join wanted w on w.kind = k.kind and w.division_code = f.division_code
    where f.status = 'A'
    union all
    select k.kind, p.division_code, p.year, p.value, 0
    from past p
    join (select distinct kind, form, indicator, breakdown, category from kind) k
      on k.form = p.form and k.indicator = p.indicator
     and k.breakdown is not distinct from p.breakdown and k.category is not distinct from p.category
    join wanted w on w.kind = k.kind and w.division_code = p.division_code
), there as (
    -- Of several figures of one year the middle one counts: nothing is held against each of them.
    select kind, division_code, year, new, quantile_disc(value, 0.5) as value
    from told
    group by kind, division_code, year, new
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
    join there t on t.kind = h.kind and t.division_code = h.division_code and t.year <> h.year
    where t.value > 0 and greatest(h.value, t.value) >= 100 and least(h.value, t.value) >= 5
    group by h.series, h.cell
)
select s.submission, s.sheet, j.cell, j.division_code, s.indicator, plain(j.value) as found, j.others as expected,
       c.title_zh as category_zh, c.title_en as category_en
from judged j
join series s on s.series = j.series
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
where j.unlike > j.alike and (j.unlike > 1 or j.later = 1)
