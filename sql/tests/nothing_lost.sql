-- Every figure of the latest accepted submission is there as it landed, and of earlier ones those of indicators of which it has
-- nothing, and none else; but those of a division that was merged in that year may be left out for later ones of what it is the
-- same with. The latest is found here in another way than in the release: it is the one that no other accepted one comes after,
-- or covers more of the year than. Held for the forms and years that are looked at, a division at a time: by how many figures it
-- has, and by a sum over all that they say, as all of them side by side would take more memory than a night may have.
with accepted as (
    select submission, received_at, file, held_in
    from read_parquet([${submissions}]) s
    where outcome = 'accepted'
      and not exists (
        select later.submission
        from read_parquet([${submissions}]) later
        where later.submission = s.submission and later.run > s.run)
), edition as (
    select o.form, o.submission, o.run, max(o.year) as newest_year
    from read_parquet([${observations}]) o
    join form f on f.form = o.form and f.source = 'publication'
    group by o.form, o.submission, o.run
), silent as (
    -- Landings that do not say of which indicators they are replace everything.
    select form, year, division_code, submission, run
    from (
        from read_parquet([${holdings}], union_by_name = true)
        union all by name
        select cast(null as varchar) as has
        where false)
    where has is null
), told as (
    select o.form, o.year, o.division_code, o.submission, o.run, o.period_start, o.period_end, count(*) as figures,
           sum(cast(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell) as decimal(20, 0))) as mark
    from read_parquet([${observations}]) o
    join accepted s on s.submission = o.submission and s.held_in = o.run
    where ${extract}
    group by o.form, o.year, o.division_code, o.submission, o.run, o.period_start, o.period_end
), workbook as materialized (
    select t.form, t.year, t.division_code, t.submission, t.run, s.received_at, s.file,
           coalesce(e.newest_year, 0) as newest_year, sum(t.figures) as figures, sum(t.mark) as mark,
           -- How many months of the year in which it ends.
           max(12 * (year(t.period_end + 1) - year(t.period_end)) + month(t.period_end + 1)
               - case when year(t.period_start) < year(t.period_end) then 1 else month(t.period_start) end) as months
    from told t
    join accepted s on s.submission = t.submission and s.held_in = t.run
    left join edition e on e.form = t.form and e.submission = t.submission and e.run = t.run
    group by t.form, t.year, t.division_code, t.submission, t.run, s.received_at, s.file, e.newest_year
), contested as (
    -- Of all others there is one submission, and nothing to choose.
    select form, year, division_code
    from workbook
    group by form, year, division_code
    having count(*) > 1
), landed as materialized (
    select o.form, o.year, o.division_code, o.indicator, o.breakdown, o.submission, o.run, w.received_at, w.file,
           w.newest_year, w.months, count(*) as figures, max(case when o.status = 'V' then 0 else 1 end) as certain,
           sum(cast(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell) as decimal(20, 0))) as mark
    from read_parquet([${observations}]) o
    join contested c on c.form = o.form and c.year = o.year and c.division_code = o.division_code
    join workbook w
      on w.form = o.form and w.year = o.year and w.division_code = o.division_code and w.submission = o.submission
     and w.run = o.run
    where ${extract}
    group by o.form, o.year, o.division_code, o.indicator, o.breakdown, o.submission, o.run, w.received_at, w.file,
             w.newest_year, w.months
), standing as (
    select form, year, division_code, submission, run, months, (months, newest_year, received_at, file) as standing
    from landed
    group by form, year, division_code, submission, run, months, newest_year, received_at, file
), replaced as (
    select a.form, a.year, a.division_code, a.submission, a.run
    from standing a
    join standing b on b.form = a.form and b.year = a.year and b.division_code = a.division_code
    left join silent s
      on s.form = b.form and s.year = b.year and s.division_code = b.division_code and s.submission = b.submission and s.run = b.run
    where b.months > a.months or (s.submission is not null and b.standing > a.standing)
), said as materialized (
    select a.form, a.year, a.division_code, a.indicator, a.breakdown, a.submission, a.figures, a.mark, a.certain,
           (a.months, a.newest_year, a.received_at, a.file) as standing
    from landed a
    left join replaced r
      on r.form = a.form and r.year = a.year and r.division_code = a.division_code and r.submission = a.submission and r.run = a.run
    where r.submission is null
), first_said as materialized (
    -- What is held back goes before nothing that is not.
    select a.form, a.year, a.division_code, a.indicator, a.breakdown, a.submission, a.figures, a.mark, a.standing
    from said a
    where not exists (
        select b.submission
        from said b
        where b.form = a.form and b.year = a.year and b.division_code = a.division_code and b.indicator = a.indicator
          and b.breakdown is not distinct from a.breakdown and (b.certain, b.standing) > (a.certain, a.standing))
), outdated as (
    -- A rate of which both counts are there and one was said anew is none of theirs.
    select r.form, r.year, r.division_code, r.indicator, r.breakdown
    from first_said r
    join indicator i on i.form = r.form and i.indicator = r.indicator and i.kind = 'rate'
    join first_said n
      on n.form = r.form and n.year = r.year and n.division_code = r.division_code and n.indicator = i.numerator
     and n.breakdown is not distinct from r.breakdown
    join first_said d
      on d.form = r.form and d.year = r.year and d.division_code = r.division_code and d.indicator = i.denominator
     and d.breakdown is not distinct from r.breakdown
    where n.standing > r.standing or d.standing > r.standing
), latest as materialized (
    select f.form, f.year, f.division_code, max_by(f.submission, f.standing) as submission, sum(f.figures) as figures,
           sum(f.mark) as mark, max(f.standing) as standing
    from first_said f
    left join outdated o
      on o.form = f.form and o.year = f.year and o.division_code = f.division_code and o.indicator = f.indicator
     and o.breakdown is not distinct from f.breakdown
    where o.form is null
    group by f.form, f.year, f.division_code
    union all
    select w.form, w.year, w.division_code, w.submission, w.figures, w.mark, (w.months, w.newest_year, w.received_at, w.file)
    from workbook w
    left join contested c on c.form = w.form and c.year = w.year and c.division_code = w.division_code
    where c.form is null
), merged as (
    -- Those that were merged in the course of a year, with the others that are now the same division.
    select distinct p.told_until as year, p.code, o.code as other_code
    from division p
    join division o on o.current_code = p.current_code and o.code <> p.code
    where p.told_until > p.last_year
), released as (
    -- What the office corrected as it was sent.
    select o.form, o.year, o.division_code, count(*) as figures,
           sum(cast(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category,
                    case when c.form is null then o.value else c.corrected_from end, o.unit,
                    case when c.form is null then o.status else c.status end,
                    case when c.form is null then o.precision else c.precision end, o.submission, o.sheet, o.cell) as decimal(20, 0))) as mark
    from observation o
    join tested t on t.form = o.form and t.year = o.year
    left join correction c
      on c.form = o.form and c.year = o.year and c.division_code = o.division_code and c.indicator = o.indicator
     and c.breakdown is not distinct from o.breakdown and c.category is not distinct from o.category
    group by o.form, o.year, o.division_code
)
select coalesce(l.form, r.form) as form, coalesce(l.year, r.year) as year,
       coalesce(l.division_code, r.division_code) as division_code, l.submission, l.figures as landed,
       r.figures as released,
       case when l.figures = r.figures then 'other values or cells' else 'other figures' end as problem
from latest l
full join released r on r.form = l.form and r.year = l.year and r.division_code = l.division_code
where (l.mark is distinct from r.mark or l.figures is distinct from r.figures)
  and not (r.form is null and exists (
    select o.form
    from merged m
    join latest o on o.form = l.form and o.year = l.year and o.division_code in (m.code, m.other_code)
    where m.year = l.year and l.division_code in (m.code, m.other_code) and o.division_code <> l.division_code
      and o.standing > l.standing))
order by 1, 2, 3
