-- Every figure of the latest accepted submission is there as it landed, and none else; but those of a division that was merged in
-- that year may be left out for later ones of what it is the same with. The latest is
-- found here in another way than in the release: it is the one that no other accepted one comes after, or covers more of the year than. Held for the
-- forms and years that are looked at, a division at a time: by how many figures it has, and by a sum over all that they
-- say, as all of them side by side would take more memory than a night may have.
with accepted as (
    select submission, received_at, file, held_in
    from read_parquet([${submissions}]) s
    where outcome = 'accepted'
      and not exists (
        select later.submission
        from read_parquet([${submissions}]) later
        where later.submission = s.submission and later.run > s.run)
), landed as (
    select o.form, o.year, o.division_code, o.submission, o.run, s.received_at, s.file, count(*) as figures,
           least(12, max(date_diff('month', o.period_start, o.period_end + 1))) as months,
           sum(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell)) as mark
    from read_parquet([${observations}]) o
    join accepted s on s.submission = o.submission and s.held_in = o.run
    where ${extract}
    group by o.form, o.year, o.division_code, o.submission, o.run, s.received_at, s.file
), latest as (
    select a.form, a.year, a.division_code, a.submission, a.run, a.figures, a.mark,
           (a.months, a.received_at, a.file) as standing
    from landed a
    where not exists (
        select b.submission
        from landed b
        where b.form = a.form and b.year = a.year and b.division_code = a.division_code
          and (b.months, b.received_at, b.file) > (a.months, a.received_at, a.file))
), merged as (
    -- Those that were merged in the course of a year, with the others that are now the same division.
    select distinct p.told_until as year, p.code, o.code as other_code
    from division p
    join division o on o.current_code = p.current_code and o.code <> p.code
    where p.told_until > p.last_year
), released as (
    select o.form, o.year, o.division_code, count(*) as figures,
           sum(hash(o.period_start, o.period_end, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
                    o.precision, o.submission, o.sheet, o.cell)) as mark
    from observation o
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
