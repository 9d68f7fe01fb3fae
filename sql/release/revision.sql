-- The figures of a release that differ from those published before, and those that are there no longer; and the figures of
-- publications that differ from what an older one, or an older table of the same, gave, once both are known (restated); and those of
-- returns that differ from what their sender had sent before, of which no release told (resent). Revisions of earlier releases go
-- before them. What was not there before is none.
with after_change as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, submission, sheet, cell
    from (${after}) changed
), before_change as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, submission, sheet, cell
    from (${before}) changed
    where value is not null
), sent as (
    -- What is there no longer gave way to what came last.
    select a.form, a.year, a.division_code,
           max_by(a.submission, (case when b.submission is null then 1 else 0 end, s.received_at, s.file)) as submission
    from (select distinct form, year, division_code, submission from after_change) a
    left join (select distinct form, year, division_code, submission from before_change) b
      on b.form = a.form and b.year = a.year and b.division_code = a.division_code and b.submission = a.submission
    join read_parquet('${submissions}') s on s.submission = a.submission
    group by a.form, a.year, a.division_code
), published as (
    select b.form, b.year, b.period_start, b.period_end, b.division_code, b.indicator, b.breakdown, b.category,
           b.value as previous, a.value, b.unit, b.submission as previous_submission, b.sheet as previous_sheet,
           b.cell as previous_cell, coalesce(a.submission, s.submission) as submission, a.sheet, a.cell
    from before_change b
    left join after_change a
      on a.form = b.form and a.year = b.year and a.division_code = b.division_code and a.indicator = b.indicator
     and a.period_start = b.period_start and a.period_end = b.period_end
     and a.breakdown is not distinct from b.breakdown and a.category is not distinct from b.category
    left join sent s on s.form = b.form and s.year = b.year and s.division_code = b.division_code
    where a.value is distinct from b.value
), vintage as (
    select v.form, v.year, v.period_start, v.period_end, v.division_code, v.indicator, v.breakdown, v.category, v.value, v.unit,
           v.submission, v.sheet, v.cell, v.in_force, (v.newest_year, s.received_at, s.file) as standing,
           case when k.submission is null then 1 else 0 end as new
    from (${vintages}) v
    join read_parquet('${submissions}') s on s.submission = v.submission
    left join (select distinct form, year, division_code, submission from (${vintages_before}) known) k
      on k.form = v.form and k.year = v.year and k.division_code = v.division_code and k.submission = v.submission
), restated as (
    select v.form, v.year, v.period_start, v.period_end, v.division_code, v.indicator, v.breakdown, v.category,
           o.value as previous, v.value, v.unit, o.submission as previous_submission, o.sheet as previous_sheet,
           o.cell as previous_cell, v.submission, v.sheet, v.cell
    from vintage v
    join vintage o
      on o.form = v.form and o.year = v.year and o.division_code = v.division_code and o.indicator = v.indicator
     and o.period_start = v.period_start and o.period_end = v.period_end
     and o.breakdown is not distinct from v.breakdown and o.category is not distinct from v.category
    where v.in_force and not o.in_force and o.value is not null and v.value is distinct from o.value
      and greatest(v.new, o.new) = 1
    qualify row_number() over (
        partition by v.form, v.year, v.period_start, v.period_end, v.division_code, v.indicator, v.breakdown, v.category
        order by o.standing desc, o.sheet, o.cell) = 1
), earlier as (
    select release, coalesce(kind, 'published') as kind, previous_release, form, year, period_start, period_end, division_code, indicator,
           breakdown, category, previous, value, unit, previous_submission, previous_sheet, previous_cell, submission, sheet, cell
    from (${earlier}) revised
), told as (
    select 'published' as kind, form, year, period_start, period_end, division_code, indicator, breakdown, category, previous, value, unit,
           previous_submission, previous_sheet, previous_cell, submission, sheet, cell
    from published
    union all
    select 'restated', r.form, r.year, r.period_start, r.period_end, r.division_code, r.indicator, r.breakdown, r.category, r.previous,
           r.value, r.unit, r.previous_submission, r.previous_sheet, r.previous_cell, r.submission, r.sheet, r.cell
    from restated r
    left join published p
      on p.form = r.form and p.year = r.year and p.division_code = r.division_code and p.indicator = r.indicator
     and p.period_start = r.period_start and p.period_end = r.period_end
     and p.breakdown is not distinct from r.breakdown and p.category is not distinct from r.category
    where p.form is null
), resent as (
    -- Those apart that were told of under the same two submissions.
    select r.form, r.year, r.period_start, r.period_end, r.division_code, r.indicator, r.breakdown, r.category, r.previous, r.value, r.unit,
           r.previous_submission, r.previous_sheet, r.previous_cell, r.submission, r.sheet, r.cell
    from (${resent}) r
    left join (
        select form, year, division_code, indicator, breakdown, category, period_start, previous_submission, submission
        from told
        union
        select form, year, division_code, indicator, breakdown, category, period_start, previous_submission, submission
        from earlier) t
      on t.form = r.form and t.year = r.year and t.division_code = r.division_code and t.indicator = r.indicator
     and t.breakdown is not distinct from r.breakdown and t.category is not distinct from r.category
     and t.period_start = r.period_start and t.previous_submission = r.previous_submission and t.submission = r.submission
    where t.form is null
)
select release, kind, previous_release, form, year, period_start, period_end, division_code, indicator, breakdown, category, previous, value,
       unit, previous_submission, previous_sheet, previous_cell, submission, sheet, cell
from earlier
union all
select ${release} as release, kind, ${previous_release} as previous_release, form, year, period_start, period_end, division_code, indicator,
       breakdown, category, previous, value, unit, previous_submission, previous_sheet, previous_cell, submission, sheet, cell
from told
union all
select ${release}, 'resent', null, form, year, period_start, period_end, division_code, indicator, breakdown, category, previous, value, unit,
       previous_submission, previous_sheet, previous_cell, submission, sheet, cell
from resent
