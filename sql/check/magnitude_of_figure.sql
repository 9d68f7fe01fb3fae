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
), beside as (
    select h.series, h.cell, h.division_code, h.year, h.value, t.year as other_year, t.new, t.value as other,
           log10(cast(h.value as double) / cast(t.value as double)) as apart
    from here h
    join there t on t.kind = h.kind and t.division_code = h.division_code and t.year <> h.year
    where t.value > 0 and greatest(h.value, t.value) >= 100 and least(h.value, t.value) >= 5
), judged as (
    select series, cell
    from (
        select series, cell,
               count(*) filter (where abs(apart) < 0.5) as alike,
               count(*) filter (where abs(round(apart)) between 1 and 4 and abs(apart - round(apart)) <= 0.1) as unlike,
               max(case when new = 0 or other_year < year then 1 else 0 end) as later
        from beside
        group by series, cell) as counted
    where unlike > alike and (unlike > 1 or later = 1)
), listed as (
    -- In words only what is told of.
    select b.series, b.cell, any_value(b.division_code) as division_code, any_value(b.value) as value,
           string_agg(b.other_year || ': ' || plain(b.other), ', ' order by b.other_year, b.new, b.other) as others
    from beside b
    join judged j on j.series = b.series and j.cell = b.cell
    group by b.series, b.cell
)
select s.submission, s.sheet, l.cell, l.division_code, s.indicator, plain(l.value) as found, l.others as expected,
       c.title_zh as category_zh, c.title_en as category_en
from listed l
join series s on s.series = l.series
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
