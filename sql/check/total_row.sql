-- A stated total against the sum of the rows that it covers. A row whose figure is suppressed is in the
-- total but not in the sum, so such a total cannot be held against anything; nor can one over rows that
-- could not be read. One that counts divisions too that have no row is less than its rows by mistake alone. A row that is a part of another one (status K) is in neither. Figures with decimals are rounded, and
-- so are their totals.
-- of: total
with stated as (
    select t.submission, t.sheet, t.cell, t.form, t.year, t.division_code, t.indicator, t.breakdown, t.category, t.value,
           t.relation, t.precision, t.covers_from, t.covers_to,
           dense_rank() over (
               order by t.submission, t.sheet, t.form, t.year, t.indicator, t.breakdown nulls first, t.category nulls first,
                        t.covers_from, t.covers_to) as number
    from total t
    join indicator i on i.form = t.form and i.indicator = t.indicator and i.kind in ('flow', 'stock')
    where t.value is not null
      and not exists (
        select l.sheet from lost_row l where l.submission = t.submission and l.sheet = t.sheet)
      and not exists (
        select l.sheet from lost_cell l
        where l.submission = t.submission and l.sheet = t.sheet and l.indicator = t.indicator)
), covered as materialized (
    -- Which columns each total adds up is known by what their figures have in common, before any figure is looked at. What
    -- several totals cover is added up once.
    select distinct t.number, s.series, t.covers_from, t.covers_to
    from stated t
    join series s
      on s.submission = t.submission
     and s.sheet = t.sheet
     and s.form = t.form
     and s.year = t.year
     and s.indicator = t.indicator
     and s.breakdown is not distinct from t.breakdown
     and s.category is not distinct from t.category
), added as (
    select t.number, sum(o.value) as figure, coalesce(sum(o.precision), 0) as tolerance, count(o.value) as rows,
           max(decimals(o.value)) as decimals
    from covered t
    join figure o on o.series = t.series and o.position between t.covers_from and t.covers_to and o.status <> 'K'
    group by t.number
    having count(o.value) > 0
       and count(*) filter (where o.status = 'Q') = 0
)
select t.submission, t.sheet, t.cell, t.division_code, t.indicator, plain(t.value) as found, plain(a.figure) as expected,
       c.title_zh as category_zh, c.title_en as category_en
from stated t
join added a on a.number = t.number
left join category c on c.form = t.form and c.breakdown = t.breakdown and c.category = t.category
where (t.relation = 'sum' or t.value < a.figure)
  and abs(t.value - a.figure) > coalesce(t.precision, 0) + a.tolerance
  and abs(cast(t.value - a.figure as double)) > rounding(a.rows + 1, greatest(a.decimals, decimals(t.value)))
