-- A reported rate against the counts that it is made of, of a division or in one row of totals. Rounding is allowed for: that
-- of the rate, a twentieth of a point where it does not say, and what the counts themselves leave open. Which figures belong
-- together is found out by what they have in common, of which there is little, before any of them is looked at. Of a total
-- that is wrong itself no rate can be held.
with side as (
    select form, indicator as rate, 'rate' as part, indicator
    from indicator
    where kind = 'rate' and unit = 'percent' and numerator is not null
    union all
    select form, indicator, 'numerator', numerator
    from indicator
    where kind = 'rate' and unit = 'percent' and numerator is not null
    union all
    select form, indicator, 'denominator', denominator
    from indicator
    where kind = 'rate' and unit = 'percent' and numerator is not null
), told as (
    select s.series, side.part,
           dense_rank() over (
               order by s.submission, s.form, s.year, s.period_start, s.period_end, side.rate, s.breakdown nulls first,
                        s.category nulls first) as place
    from series s
    join side on side.form = s.form and side.indicator = s.indicator
), of_division as (
    select f.division_code,
           max(t.series) filter (where t.part = 'rate') as series,
           max(f.cell) filter (where t.part = 'rate') as rate_cell,
           max(f.cell) filter (where t.part = 'numerator') as numerator_cell,
           max(f.cell) filter (where t.part = 'denominator') as denominator_cell,
           max(f.value) filter (where t.part = 'rate') as value,
           max(f.value) filter (where t.part = 'numerator') as numerator,
           max(f.value) filter (where t.part = 'denominator') as denominator,
           max(f.precision) filter (where t.part = 'rate') as precision,
           max(f.precision) filter (where t.part = 'numerator') as numerator_open,
           max(f.precision) filter (where t.part = 'denominator') as denominator_open
    from figure f
    join told t on t.series = f.series
    where f.value is not null
    group by t.place, f.division_code
), of_total as (
    select t.submission, t.sheet, t.form, t.division_code, side.rate as indicator, t.breakdown, t.category,
           max(t.cell) filter (where side.part = 'rate') as rate_cell,
           max(t.cell) filter (where side.part = 'numerator') as numerator_cell,
           max(t.cell) filter (where side.part = 'denominator') as denominator_cell,
           max(t.value) filter (where side.part = 'rate') as value,
           max(t.value) filter (where side.part = 'numerator') as numerator,
           max(t.value) filter (where side.part = 'denominator') as denominator,
           max(t.precision) filter (where side.part = 'rate') as precision,
           max(t.precision) filter (where side.part = 'numerator') as numerator_open,
           max(t.precision) filter (where side.part = 'denominator') as denominator_open
    from total t
    join side on side.form = t.form and side.indicator = t.indicator
    where t.value is not null
    group by t.submission, t.sheet, t.form, t.year, t.division_code, side.rate, t.breakdown, t.category, t.covers_from,
             t.covers_to
), wrong_total as (
    select submission, sheet, cell
    from finding
    where rule = 'total_row'
), stated as (
    select s.submission, s.sheet, s.form, d.division_code, s.indicator, s.breakdown, s.category, d.rate_cell, d.numerator_cell,
           d.denominator_cell, d.value, d.numerator, d.denominator, d.precision, d.numerator_open, d.denominator_open
    from of_division d
    join series s on s.series = d.series
    union all
    select submission, sheet, form, division_code, indicator, breakdown, category, rate_cell, numerator_cell,
           denominator_cell, value, numerator, denominator, precision, numerator_open, denominator_open
    from of_total t
    where not exists (
        select w.cell
        from wrong_total w
        where w.submission = t.submission and w.sheet = t.sheet and w.cell = t.numerator_cell)
      and not exists (
        select w.cell
        from wrong_total w
        where w.submission = t.submission and w.sheet = t.sheet and w.cell = t.denominator_cell)
), held as (
    select submission, sheet, form, rate_cell, numerator_cell, denominator_cell, division_code, indicator, breakdown, category,
           value,
           100.0 * cast(numerator as double) / cast(denominator as double) as computed,
           coalesce(precision, 0.05) as rounding,
           100.0 * (coalesce(numerator_open, 0)
                   + cast(coalesce(denominator_open, 0) as double) * cast(numerator as double) / cast(denominator as double))
               / nullif(greatest(cast(denominator - coalesce(denominator_open, 0) as double), 0), 0) as open
    from stated
    where value is not null and numerator is not null and denominator > 0
)
select h.submission, h.sheet, concat_ws(', ', h.rate_cell, h.numerator_cell, h.denominator_cell) as cell, h.division_code,
       h.indicator, plain(h.value) as found, plain(round(cast(h.computed as decimal(38, 6)), 2)) as expected,
       c.title_zh as category_zh, c.title_en as category_en
from held h
left join category c on c.form = h.form and c.breakdown = h.breakdown and c.category = h.category
-- The last term is for figures that stand exactly on the edge, which binary fractions miss.
where abs(cast(h.value as double) - h.computed) > h.rounding + h.open + 0.000001
