-- Which columns of counted figures are the very ones of the year before, division by division, by the digest of each; small numbers are
-- the same from year to year by chance. From how many columns of a workbook's year they are, and how many figures that is. What two
-- values hash to is mixed by an exclusive or, so that a second hash has to keep each division's figure apart from that of the next.
create table if not exists column_of_year_before as
with counted as (
    select s.series, s.submission, s.sheet, s.form, s.year, month(s.period_start) as first_month, month(s.period_end) as last_month,
           s.indicator, s.breakdown, s.category, count(*) as figures, bit_xor(hash(hash(f.division_code, f.value))) as digest,
           min_by(f.cell, f.position) as cell
    from series s
    join submission b on b.submission = s.submission and b.acceptance = 'whole'
    join indicator i on i.form = s.form and i.indicator = s.indicator and i.kind = 'flow'
    join figure f on f.series = s.series
    where f.value >= 10
    group by s.series, s.submission, s.sheet, s.form, s.year, s.period_start, s.period_end, s.indicator, s.breakdown, s.category
), before as (
    select submission as source, form, year, first_month, last_month, indicator, breakdown, category, figures, digest
    from counted
    union all
    select 'in force ' || sender, form, year, month(period_start), month(period_end), indicator, breakdown, category, count(*),
           bit_xor(hash(hash(division_code, value)))
    from past
    where value >= 10
    group by form, year, period_start, period_end, sender, indicator, breakdown, category
), same as (
    select c.submission, c.form, c.year, c.series, b.source
    from counted c
    join before b
      on b.form = c.form and b.year = c.year - 1 and b.first_month = c.first_month and b.last_month = c.last_month
     and b.indicator = c.indicator and b.breakdown is not distinct from c.breakdown and b.category is not distinct from c.category
     and b.figures = c.figures and b.digest = c.digest
), of_workbook as (
    select submission, form, year, count(*) as columns, sum(figures) as figures
    from counted
    group by submission, form, year
), of_source as (
    select s.submission, s.form, s.year, s.source, count(*) as columns
    from same s
    group by s.submission, s.form, s.year, s.source
)
select c.submission, c.sheet, c.cell, c.form, c.year, c.series, c.indicator, c.breakdown, c.category, c.figures,
       max(case when o.columns = w.columns and w.figures >= 12 then 1 else 0 end) as whole
from same s
join counted c on c.series = s.series
join of_source o on o.submission = s.submission and o.form = s.form and o.year = s.year and o.source = s.source
join of_workbook w on w.submission = s.submission and w.form = s.form and w.year = s.year
group by c.submission, c.sheet, c.cell, c.form, c.year, c.series, c.indicator, c.breakdown, c.category, c.figures;
