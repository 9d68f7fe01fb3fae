-- Like-for-like totals of a county or city are those of its members that have a whole figure in both years. The
-- members are found here by the parents of today in the register.
with parent as (
    select distinct c.code, up.current_code as parent_code
    from current_division c
    join division up on up.code = c.parent_code
), member_pair as (
    select a.form, a.year, a.indicator, a.breakdown, a.category, a.value, b.value as previous, p.parent_code
    from aggregated a
    join form f on f.form = a.form and f.level = a.level
    join aggregated b
      on b.basis = 'today' and b.own = 1 and b.form = a.form and b.year = a.year - 1
     and b.division_code = a.division_code and b.indicator = a.indicator
     and b.breakdown is not distinct from a.breakdown and b.category is not distinct from a.category
     and b.reported = b.expected
    join parent p on p.code = a.division_code
    where a.basis = 'today' and a.own = 1 and a.kind <> 'rate' and a.reported = a.expected
), placed as (
    select form, year, indicator, breakdown, category, value, previous, parent_code as division_code
    from member_pair
    union all
    select m.form, m.year, m.indicator, m.breakdown, m.category, m.value, m.previous, p.parent_code
    from member_pair m
    join parent p on p.code = m.parent_code
), summed as (
    select form, year, division_code, indicator, breakdown, category, sum(value) as value, sum(previous) as previous,
           count(*) as divisions
    from placed
    group by form, year, division_code, indicator, breakdown, category
)
select c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category, c.like_value, s.value,
       c.like_previous, s.previous, c.like_divisions, s.divisions
from compared c
left join summed s
  on s.form = c.form and s.year = c.year and s.division_code = c.division_code and s.indicator = c.indicator
 and s.breakdown is not distinct from c.breakdown and s.category is not distinct from c.category
where c.own = 0 and c.kind <> 'rate' and c.level in ('county', 'city')
  and (c.like_value is distinct from s.value or c.like_previous is distinct from s.previous
       or c.like_divisions <> coalesce(s.divisions, 0))
order by c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category
