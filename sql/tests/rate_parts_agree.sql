-- The counts of rates are those of the figures, cell by cell: of each rate both, wherever a division has both, and no other.
with counts as (
    select form, indicator, 'numerator' as part, numerator as counted
    from indicator
    where kind = 'rate'
    union all
    select form, indicator, 'denominator', denominator
    from indicator
    where kind = 'rate'
), side as (
    select o.form, o.year, o.division_code, c.indicator, o.breakdown, o.category, c.part, o.value, o.submission, o.sheet, o.cell
    from observation o
    join tested t on t.form = o.form and t.year = o.year
    join counts c on c.form = o.form and c.counted = o.indicator
    where o.status in ('A', 'I', 'N')
), pair as (
    select form, year, division_code, indicator, breakdown, category
    from side
    group by form, year, division_code, indicator, breakdown, category
    having count(distinct part) = 2
), expected as (
    select s.form, s.year, s.division_code, s.indicator, s.breakdown, s.category, s.part, s.value, s.submission, s.sheet, s.cell
    from side s
    join pair p
      on p.form = s.form and p.year = s.year and p.division_code = s.division_code and p.indicator = s.indicator
     and p.breakdown is not distinct from s.breakdown and p.category is not distinct from s.category
), held as (
    select r.form, r.year, r.division_code, r.indicator, r.breakdown, r.category, r.part, r.value, r.submission, r.sheet, r.cell
    from rate_part r
    join tested t on t.form = r.form and t.year = r.year
)
select 'missing' as problem, form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell
from (
    select form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell from expected
    except
    select form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell from held) gone
union all
select 'made up', form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell
from (
    select form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell from held
    except
    select form, year, division_code, indicator, breakdown, category, part, value, submission, sheet, cell from expected) made_up
order by 2, 3, 4, 5, 6, 7, 8
