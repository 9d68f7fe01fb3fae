-- Figures that jumped since the year before, by the effects of Hidiroglou and Berthelot: how far a division moved from how the middle
-- one of its column did, where large figures count for more, in typical deviations as the quartiles of the column give them (from five
-- divisions on); and how far it lies from the median of its own earlier years, in typical deviations of these (from four on). Where both
-- are known, both have to be beyond their bounds; of what grew from nothing only earlier years can tell. A deviation is never less than
-- what counting, or a twentieth of the figure, leaves open. What another rule has told of is not told of again.
-- of: jump_pair
with effect as (
    select p.series, p.kind, p.year, p.division_code, p.cell, p.figure, p.value, p.before, p.since, p.usual, p.noughts,
           case when p.before > 0 then p.siblings else 0 end as siblings,
           sqrt(greatest(p.value, p.before)) as size,
           (case
               when (p.value + 0.5) / (p.before + 0.5) < p.usual then 1 - p.usual * (p.before + 0.5) / (p.value + 0.5)
               else (p.value + 0.5) / (p.before + 0.5) / p.usual - 1
           end) * sqrt(greatest(p.value, p.before)) as effect
    from jump_pair p
), spread as (
    select series, quantile_cont(effect, 0.25) as lower, median(effect) as middle, quantile_cont(effect, 0.75) as upper
    from effect
    where siblings >= 5
    group by series
), beside_siblings as (
    select e.series, e.kind, e.year, e.division_code, e.cell, e.figure, e.value, e.before, e.since, e.size, e.siblings, e.noughts,
           e.usual * e.before as expected, e.effect >= coalesce(s.middle, 0) as rose, s.middle, e.effect - s.middle as beyond,
           greatest(case when e.effect >= s.middle then s.upper - s.middle else s.middle - s.lower end, abs(0.05 * s.middle),
               1, 0.05 * e.size) / 0.6745 as deviation
    from effect e
    left join spread s on s.series = e.series
), apart as (
    select b.series, b.kind, b.year, b.division_code, b.cell, b.figure, b.value, b.before, b.since, b.size, b.siblings, b.expected,
           b.rose, b.middle, b.deviation, a.submission, a.sheet, a.form, a.indicator, a.times, a.at_least, a.siblings_bound, a.history_bound
    from beside_siblings b
    join jump_asked a on a.series = b.series
    where (b.siblings < 5 or abs(b.beyond) >= a.siblings_bound * b.deviation)
      and (least(b.value, b.before) > 0 or b.siblings < 5 or b.noughts = 1)
      and abs(b.value - b.before) >= a.at_least
), usual as (
    select p.series, p.cell, median(y.value) as usual,
           greatest(1.4826 * mad(y.value), 0.05 * median(y.value), sqrt(median(y.value)), 1) as deviation
    from apart p
    join jump_of_year y
      on y.kind = p.kind and y.division_code = p.division_code and y.year between greatest(p.since, p.year - 5) and p.year - 1
    where y.value >= 0
    group by p.series, p.cell
    having count(*) >= 4
), judged as (
    select p.submission, p.sheet, p.cell, p.form, p.indicator, p.division_code, p.year, p.figure, p.before, p.value, p.rose,
           case when p.siblings >= 5 then p.expected else h.usual end as expected,
           case
               when p.siblings >= 5 and p.rose
               then p.expected * (1 + (p.middle + p.siblings_bound * p.deviation) / p.size)
               when p.siblings >= 5 then p.expected / (1 + (p.siblings_bound * p.deviation - p.middle) / p.size)
           end as of_siblings,
           case when p.rose then h.usual + p.history_bound * h.deviation else h.usual - p.history_bound * h.deviation end as of_history,
           p.times, p.at_least
    from apart p
    left join usual h on h.series = p.series and h.cell = p.cell
    where (p.siblings >= 5 or h.usual is not null)
      and (h.usual is null or least(abs(p.value - h.usual), abs(p.value - p.before)) >= p.history_bound * h.deviation)
), jump as (
    select submission, sheet, cell, form, indicator, division_code, year, figure, before, rose, expected,
           case
               when rose then greatest(coalesce(of_siblings, of_history), coalesce(of_history, of_siblings))
               else greatest(least(coalesce(of_siblings, of_history), coalesce(of_history, of_siblings)), 0)
           end as bound
    from judged
    where abs(value - expected) >= at_least
      and greatest(value, expected) >= times * least(value, expected)
)
select j.submission, j.sheet, j.cell, j.division_code, j.indicator,
       plain(j.figure) || ' (' || (j.year - 1) || ': ' || plain(j.before)
           || case when j.before > 0 then ', × ' || plain(round(cast(j.figure / j.before as decimal(28, 6)), 2)) else '' end || ')' as found,
       plain(round(cast(j.expected as decimal(28, 6)), 0)) || case when j.rose then ' (≤ ' else ' (≥ ' end
           || plain(round(cast(j.bound as decimal(28, 6)), 0)) || ')' as expected,
       null as category_zh, null as category_en
from jump j
where (j.rose and j.figure > j.bound or not j.rose and j.figure < j.bound)
  and not exists (
    select t.rule
    from finding t
    where t.submission = j.submission and t.sheet = j.sheet
      and (t.rule in ('magnitude_of_column', 'columns_swapped', 'column_as_year_before') and t.indicator = j.indicator
        or (t.level = 'error' or t.rule like 'magnitude%' or t.rule like 'suspect%')
            and ', ' || t.cell || ', ' like '%, ' || j.cell || ', %'))
