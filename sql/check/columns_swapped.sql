-- Two columns of a return that look as if each held the figures of the other: on the average of its divisions each is near what the
-- other one had the year before, by the same sender, and far from its own. Small numbers prove nothing.
with here as (
    select s.submission, s.sheet, s.form, s.year, coalesce(b.sender, '') as sender, s.indicator, s.breakdown, s.category, s.unit,
           cast(avg(f.value) as double) as mean, count(*) as figures, min_by(f.cell, f.position) as cell
    from series s
    join submission b on b.submission = s.submission and b.acceptance = 'whole'
    join figure f on f.series = s.series and f.status = 'A'
    group by s.submission, s.sheet, s.form, s.year, b.sender, s.indicator, s.breakdown, s.category, s.unit
), there as (
    -- Of several returns of one year the middle one counts.
    select form, year, sender, indicator, breakdown, category, quantile_disc(mean, 0.5) as mean
    from (
        select form, year, sender, indicator, breakdown, category, mean
        from here
        union all
        select form, year, sender, indicator, breakdown, category, cast(avg(value) as double)
        from past
        group by form, year, sender, indicator, breakdown, category) as either
    group by form, year, sender, indicator, breakdown, category
), moved as (
    select h.submission, h.sheet, h.form, h.year, h.sender, h.indicator, h.breakdown, h.category, h.unit, h.cell, h.mean, t.mean as before
    from here h
    join there t
      on t.form = h.form and t.sender = h.sender and t.year = h.year - 1 and t.indicator = h.indicator
     and t.breakdown is not distinct from h.breakdown and t.category is not distinct from h.category
    where h.figures > 2 and h.mean > 0 and t.mean > 0 and greatest(h.mean, t.mean) >= 20
      and (h.mean > 2 * t.mean or t.mean > 2 * h.mean)
)
select a.submission, a.sheet, a.cell, null as division_code, a.indicator,
       b.cell as found, cast(a.year - 1 as varchar) as expected, c.title_zh as category_zh, c.title_en as category_en
from moved a
join moved b
  on b.submission = a.submission and b.form = a.form and b.year = a.year and b.unit = a.unit
 and (b.indicator <> a.indicator or b.breakdown is distinct from a.breakdown or b.category is distinct from a.category)
 and a.mean between b.before / 1.3 and b.before * 1.3 and b.mean between a.before / 1.3 and a.before * 1.3
left join category c on c.form = a.form and c.breakdown = a.breakdown and c.category = a.category
