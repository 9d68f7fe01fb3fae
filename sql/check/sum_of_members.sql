-- Figures that a division states itself beside those of the divisions that it is made of, in the run and in force: totals of counts and
-- amounts, of one form and period. They are set beside each other only when all of them are there, and when no two say different things
-- of one. Of those that a zone runs nobody knows whether they are in: either will do. In the year of a merger nothing is said, and nothing of what the office has decided.
create table if not exists sum_of_members as
with wrong as (
    select f.submission, f.sheet, f.cell
    from finding f
    where f.level = 'error'
), told as (
    select r.form, r.year, r.whole, r.code, r.part, r.run_by_zone, s.period_start, s.period_end, s.indicator, f.value, f.precision,
           s.submission, b.file, b.received_at, b.acceptance, s.sheet, f.cell, f.position, 1 as new
    from related r
    join series s on s.form = r.form and s.year = r.year and s.breakdown is null
    join figure f on f.series = s.series and f.division_code = r.code and f.status in ('A', 'N')
    join submission b on b.submission = s.submission
    union all
    select r.form, r.year, r.whole, r.code, r.part, r.run_by_zone, make_date(r.year, 1, 1), make_date(r.year, 12, 31), t.indicator, t.value,
           t.precision, t.submission, b.file, b.received_at, b.acceptance, t.sheet, t.cell, 0, 1
    from related r
    join total t
      on t.form = r.form and t.year = r.year and t.division_code = r.code and t.breakdown is null and t.relation <> 'sum' and r.part = 'whole'
    join submission b on b.submission = t.submission
    where t.value is not null
    union all
    select r.form, r.year, r.whole, r.code, r.part, r.run_by_zone, t.period_start, t.period_end, t.indicator, t.value, t.precision,
           t.submission, t.file, t.received_at, '', t.sheet, t.cell, 0, 0
    from related r
    join standing t on t.form = r.form and t.year = r.year and t.division_code = r.code
), good as (
    select t.form, t.year, t.whole, t.code, t.part, t.run_by_zone, t.period_start, t.period_end, t.indicator, t.value, t.precision,
           t.submission, t.file, t.received_at, t.sheet, t.cell, t.position, t.new
    from told t
    join indicator i on i.form = t.form and i.indicator = t.indicator and i.kind <> 'rate'
    where t.value is not null
      and not exists (
        select w.cell
        from wrong w
        where w.submission = t.submission
          and (t.acceptance <> 'by_figure' or w.sheet = t.sheet and ', ' || w.cell || ', ' like '%, ' || t.cell || ', %'))
), known as (
    select form, year, whole, code, part, run_by_zone, period_start, period_end, indicator, value, precision, submission, file,
           received_at, sheet, cell, position, new
    from good
    window
        of_one as (partition by form, year, whole, code, period_start, period_end, indicator),
        of_one_now as (partition by form, year, whole, code, period_start, period_end, indicator, new)
    qualify new = max(new) over of_one
        and min(value) over of_one_now = max(value) over of_one_now
        and row_number() over (of_one order by new desc, received_at desc, submission, sheet, cell) = 1
), expected as (
    select form, year, whole, count(*) filter (where part = 'member') as members
    from related
    group by form, year, whole
), added as (
    select k.form, k.year, k.whole, k.period_start, k.period_end, k.indicator, sum(k.value) as added,
           sum(k.value) filter (where k.run_by_zone = 0) as by_law, coalesce(sum(k.precision), 0) as open, count(*) as parts,
           max(decimals(k.value)) as decimals, max(k.new) as new, count(distinct k.file) as files,
           string_agg(distinct k.file, '，' order by k.file) as file_names,
           max_by(k.submission, k.received_at) filter (where k.new = 1) as newest,
           count(*) filter (where k.part = 'member') as members
    from known k
    where k.part <> 'whole'
    group by k.form, k.year, k.whole, k.period_start, k.period_end, k.indicator
)
select w.form, w.year, w.whole, w.period_start, w.period_end, w.indicator, w.value, w.submission, w.file, w.sheet, w.cell, w.new, a.added,
       a.file_names, a.newest
from known w
join added a
  on a.form = w.form and a.year = w.year and a.whole = w.whole and a.period_start = w.period_start and a.period_end = w.period_end
 and a.indicator = w.indicator
join expected e on e.form = w.form and e.year = w.year and e.whole = w.whole and e.members = a.members
where w.part = 'whole'
  and (w.new = 1 or a.new = 1)
  and abs(w.value - a.added) > coalesce(w.precision, 0) + a.open
  and abs(cast(w.value - a.added as double)) > rounding(a.parts + 1, greatest(a.decimals, decimals(w.value)))
  and (a.by_law is null or abs(w.value - a.by_law) > coalesce(w.precision, 0) + a.open)
  and not exists (
    select d.rule
    from finding d
    where d.submission = w.submission and d.sheet = w.sheet and d.cell = w.cell
      and d.rule in ('decided_accept', 'decided_total_not_checked'))
  and not exists (
    select m.part
    from merger m
    join related r on r.form = w.form and r.year = w.year and r.whole = w.whole and r.code = m.whole
    where m.year = w.year);
