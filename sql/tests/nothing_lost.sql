-- Every figure of the latest accepted submission is there as it landed, and none else. The latest is
-- found here in another way than in the release: it is the one that no other accepted one comes after. Held for the
-- forms and years that are looked at. Row by row only divisions are compared whose rows come to another sum, as all
-- rows at once would take more memory than a night may have.
with accepted as (
    select submission, sent_on, received_at, file, held_in
    from read_parquet('${landing}/*/submission.parquet') s
    where outcome = 'accepted'
      and not exists (
        select later.submission
        from read_parquet('${landing}/*/submission.parquet') later
        where later.submission = s.submission and later.run > s.run)
), landed as (
    select distinct o.form, o.year, o.division_code, o.submission, o.run, s.sent_on, s.received_at, s.file
    from read_parquet('${landing}/*/observation.parquet') o
    join accepted s on s.submission = o.submission and s.held_in = o.run
    where ${extract}
), latest as (
    select a.form, a.year, a.division_code, a.submission, a.run
    from landed a
    where not exists (
        select b.submission
        from landed b
        where b.form = a.form and b.year = a.year and b.division_code = a.division_code
          and (b.sent_on, b.received_at, b.file) > (a.sent_on, a.received_at, a.file))
), landed_sum as (
    select o.form, o.year, o.division_code, count(*) as figures,
           sum(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell)) as mark
    from read_parquet('${landing}/*/observation.parquet') o
    join latest l
      on l.form = o.form and l.year = o.year and l.division_code = o.division_code and l.submission = o.submission
     and l.run = o.run
    where ${extract}
    group by o.form, o.year, o.division_code
), released_sum as (
    select o.form, o.year, o.division_code, count(*) as figures,
           sum(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell)) as mark
    from observation o
    group by o.form, o.year, o.division_code
), suspect as (
    select coalesce(l.form, r.form) as form, coalesce(l.year, r.year) as year,
           coalesce(l.division_code, r.division_code) as division_code
    from landed_sum l
    full join released_sum r on r.form = l.form and r.year = l.year and r.division_code = l.division_code
    where l.mark is distinct from r.mark or l.figures is distinct from r.figures
), expected as (
    select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category,
           o.value, o.unit, o.status, o.precision, o.submission, o.sheet, o.cell
    from read_parquet('${landing}/*/observation.parquet') o
    join latest l
      on l.form = o.form and l.year = o.year and l.division_code = o.division_code and l.submission = o.submission
     and l.run = o.run
    join suspect s on s.form = o.form and s.year = o.year and s.division_code = o.division_code
    where ${extract}
), released as (
    select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category,
           o.value, o.unit, o.status, o.precision, o.submission, o.sheet, o.cell
    from observation o
    join suspect s on s.form = o.form and s.year = o.year and s.division_code = o.division_code
), lost as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category,
           value, unit, status, precision, submission, sheet, cell from expected
    except all
    select form, year, period_start, period_end, division_code, indicator, breakdown, category,
           value, unit, status, precision, submission, sheet, cell from released
), added as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category,
           value, unit, status, precision, submission, sheet, cell from released
    except all
    select form, year, period_start, period_end, division_code, indicator, breakdown, category,
           value, unit, status, precision, submission, sheet, cell from expected
)
select 'lost' as problem, e.form, e.year, e.division_code, e.indicator, e.category, e.submission, e.cell
from lost e
union all
select 'added', r.form, r.year, r.division_code, r.indicator, r.category, r.submission, r.cell
from added r
order by 1, 2, 3, 4, 5
