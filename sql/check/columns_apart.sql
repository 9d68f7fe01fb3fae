-- Columns of which the figures are about 10, 100, 1,000 or 10,000 times what the same sender says of other years, or that part
-- of it: on the average of its divisions, so that it does not matter how many report. A year that agrees speaks against one
-- that does not; where there is but one other year the later one is looked at. Small numbers prove nothing. A rate beside its
-- counts is held against them instead.
create table if not exists column_apart as
with counted as (
    select rate.series
    from series rate
    join indicator i on i.form = rate.form and i.indicator = rate.indicator and i.kind = 'rate'
    where exists (
        select above.series
        from series above
        where above.submission = rate.submission and above.form = rate.form and above.year = rate.year
          and above.indicator = i.numerator
          and above.breakdown is not distinct from rate.breakdown and above.category is not distinct from rate.category)
      and exists (
        select below.series
        from series below
        where below.submission = rate.submission and below.form = rate.form and below.year = rate.year
          and below.indicator = i.denominator
          and below.breakdown is not distinct from rate.breakdown and below.category is not distinct from rate.category)
), here as (
    select s.series, s.submission, s.form, s.year, coalesce(b.sender, '') as sender, s.indicator, s.breakdown, s.category, s.unit,
           cast(avg(f.value) as double) as mean, cast(sum(f.value) as double) as whole, count(f.value) as figures,
           min_by(f.cell, f.position) as cell
    from series s
    join submission b on b.submission = s.submission
    join figure f on f.series = s.series and f.status = 'A'
    where s.series not in (select series from counted)
    group by s.series, s.submission, s.form, s.year, b.sender, s.indicator, s.breakdown, s.category, s.unit
), there as (
    -- Of several columns of one year the middle one counts: nothing is held against each of them.
    select form, year, sender, indicator, breakdown, category, quantile_disc(mean, 0.5) as mean, 1 as new
    from here
    group by form, year, sender, indicator, breakdown, category
    union all
    select form, year, sender, indicator, breakdown, category, cast(avg(value) as double), 0
    from past
    group by form, year, sender, indicator, breakdown, category
), pair as (
    select h.series, h.cell, h.year, h.mean, t.year as other_year, t.new, t.mean as other_mean, log10(h.mean / t.mean) as apart
    from here h
    join there t
      on t.form = h.form and t.sender = h.sender and t.indicator = h.indicator and t.year <> h.year
     and t.breakdown is not distinct from h.breakdown and t.category is not distinct from h.category
    where h.mean > 0 and t.mean > 0
      and (h.unit = 'percent' or greatest(h.whole, t.mean * h.figures) >= 1000)
), judged as (
    select series, any_value(cell) as cell, any_value(mean) as mean, any_value(year) as year,
           count(*) filter (where abs(apart) < 0.5) as alike,
           count(*) filter (where abs(round(apart)) between 1 and 4 and abs(apart - round(apart)) <= 0.15) as unlike,
           max(case when new = 0 or other_year < year then 1 else 0 end) as later,
           string_agg(other_year || ': ' || plain(round(cast(other_mean as decimal(28, 6)), 2)), ', ' order by other_year, new, other_mean) as others
    from pair
    group by series
)
select series, cell, mean, others
from judged
where unlike > alike and (unlike > 1 or later = 1);
