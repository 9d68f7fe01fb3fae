-- Like-for-like totals of a county, zone or city are those of its members that have a whole figure in both years and
-- the same boundary; its rates come from the counts of those that have both in both years; and none is missing. The members are
-- found here by the parents of today in the register, and by the zones' list.
with parent as (
    select distinct c.code, up.current_code as parent_code
    from current_division c
    join division up on up.code = c.parent_code
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
), nest as (
    select code, dense_rank() over (order by parents nulls last) as nest
    from (
        select code, string_agg(parent_code, ',' order by parent_code) as parents
        from above
        group by code) as under
), own as (
    select a.form, a.year, a.indicator, a.breakdown, a.category, a.division_code, a.kind, a.level,
           case a.kind when 'rate' then a.numerator else a.value end as value, a.denominator
    from aggregated a
    where a.basis = 'today' and a.own = 1 and a.reported = a.expected
      and (a.kind <> 'rate' or a.numerator is not null)
), nested as (
    select a.form, a.year, a.indicator, a.breakdown, a.category, n.nest, sum(a.value) as value, sum(b.value) as previous,
           sum(a.denominator) as denominator, sum(b.denominator) as previous_denominator, count(*) as divisions
    from own a
    join tested t on t.form = a.form and t.year = a.year
    join form f on f.form = a.form and f.level = a.level
    join nest n on n.code = a.division_code
    join own b
      on b.form = a.form and b.year = a.year - 1 and b.division_code = a.division_code and b.indicator = a.indicator
     and b.breakdown is not distinct from a.breakdown and b.category is not distinct from a.category
    left join boundary_change m on m.division_code = a.division_code and a.year between m.first_year and m.last_year
    where m.division_code is null
    group by a.form, a.year, a.indicator, a.breakdown, a.category, n.nest
), summed as (
    select m.form, m.year, p.parent_code as division_code, m.indicator, m.breakdown, m.category,
           sum(m.value) as value, sum(m.previous) as previous, sum(m.denominator) as denominator,
           sum(m.previous_denominator) as previous_denominator, sum(m.divisions) as divisions
    from nested m
    join (
        select distinct n.nest, a.parent_code
        from nest n
        join above a on a.code = n.code) p on p.nest = m.nest
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
), shown as (
    -- Every sum has such a total, or none because no division is whole in both years.
    select d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category, l.value, l.previous,
           coalesce(l.divisions, 0) as divisions
    from derived d
    join tested t on t.form = d.form and t.year = d.year
    left join like_for_like l
      on l.form = d.form and l.year = d.year and l.division_code = d.division_code and l.indicator = d.indicator
     and l.breakdown is not distinct from d.breakdown and l.category is not distinct from d.category
    where d.basis = 'today' and d.own = 0 and d.level in ('county', 'zone', 'city')
)
select c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category, c.value as like_value, s.value,
       c.previous as like_previous, s.previous, c.divisions as like_divisions, s.divisions
from shown c
left join expected s
  on s.form = c.form and s.year = c.year and s.division_code = c.division_code and s.indicator = c.indicator
 and s.breakdown is not distinct from c.breakdown and s.category is not distinct from c.category
where c.value is distinct from s.value or c.previous is distinct from s.previous
   or c.divisions <> coalesce(s.divisions, 0)
order by c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category
