-- Like-for-like totals of a county, zone or city are those of its members that have a whole figure in both years and
-- the same boundary; its rates come from the counts of those that have both in both years. The members are found here
-- by the parents of today in the register, and by the zones' list.
with parent as (
    select distinct c.code, up.current_code as parent_code
    from current_division c
    join division up on up.code = c.parent_code
), member_pair as (
    select a.form, a.year, a.indicator, a.breakdown, a.category, a.division_code,
           case a.kind when 'rate' then a.numerator else a.value end as value,
           case a.kind when 'rate' then b.numerator else b.value end as previous,
           a.denominator, b.denominator as previous_denominator
    from aggregated a
    join form f on f.form = a.form and f.level = a.level
    join aggregated b
      on b.basis = 'today' and b.own = 1 and b.form = a.form and b.year = a.year - 1
     and b.division_code = a.division_code and b.indicator = a.indicator
     and b.breakdown is not distinct from a.breakdown and b.category is not distinct from a.category
     and b.reported = b.expected
    left join boundary_change m on m.division_code = a.division_code and a.year between m.first_year and m.last_year
    where a.basis = 'today' and a.own = 1 and a.reported = a.expected and m.division_code is null
      and (a.kind <> 'rate' or (a.numerator is not null and b.numerator is not null))
), above as (
    select code, parent_code
    from parent
    union all
    select p.code, up.parent_code
    from parent p
    join parent up on up.code = p.parent_code
    union all
    select township_code, zone_code
    from membership
), summed as (
    select m.form, m.year, p.parent_code as division_code, m.indicator, m.breakdown, m.category,
           sum(m.value) as value, sum(m.previous) as previous, sum(m.denominator) as denominator,
           sum(m.previous_denominator) as previous_denominator, count(*) as divisions
    from member_pair m
    join above p on p.code = m.division_code
    group by m.form, m.year, p.parent_code, m.indicator, m.breakdown, m.category
), expected as (
    select s.form, s.year, s.division_code, s.indicator, s.breakdown, s.category, s.divisions,
           case i.kind
               when 'rate' then try_cast(case i.unit when 'percent' then 100 else 1 end
                   * cast(s.value as double) / nullif(cast(s.denominator as double), 0) as decimal(28, 6))
               else s.value
           end as value,
           case i.kind
               when 'rate' then try_cast(case i.unit when 'percent' then 100 else 1 end
                   * cast(s.previous as double) / nullif(cast(s.previous_denominator as double), 0) as decimal(28, 6))
               else s.previous
           end as previous
    from summed s
    join indicator i on i.form = s.form and i.indicator = s.indicator
)
select c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category, c.like_value, s.value,
       c.like_previous, s.previous, c.like_divisions, s.divisions
from compared c
left join expected s
  on s.form = c.form and s.year = c.year and s.division_code = c.division_code and s.indicator = c.indicator
 and s.breakdown is not distinct from c.breakdown and s.category is not distinct from c.category
where c.own = 0 and c.level in ('county', 'zone', 'city')
  and (c.like_value is distinct from s.value or c.like_previous is distinct from s.previous
       or c.like_divisions <> coalesce(s.divisions, 0))
order by c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category
