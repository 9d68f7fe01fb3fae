-- A rate of a county, zone or city comes from the counts of those of its members that have both, never from rates, and
-- a division's own is the one that it stated. The members are found here by the parents in the register.
with counts as (
    select form, indicator, numerator as counted, 1 as above
    from indicator
    where kind = 'rate'
    union all
    select form, indicator, denominator, 0
    from indicator
    where kind = 'rate'
), beside as (
    select o.form, o.year, c.indicator, o.breakdown, o.category, o.division_code,
           max(case when c.above = 1 then o.value end) as numerator,
           max(case when c.above = 0 then o.value end) as denominator
    from observation o
    join counts c on c.form = o.form and c.counted = o.indicator
    where o.status in ('A', 'I', 'N')
    group by o.form, o.year, c.indicator, o.breakdown, o.category, o.division_code
), pair as (
    select b.form, b.year, b.indicator, b.breakdown, b.category, b.numerator, b.denominator, v.parent_code, v.current_code
    from beside b
    join form f on f.form = b.form
    join division v
      on v.code = b.division_code and v.level = f.level and b.year between v.first_year and v.told_until
    where b.numerator is not null and b.denominator is not null
), placed as (
    select form, year, indicator, breakdown, category, numerator, denominator, parent_code as division_code
    from pair
    union all
    select p.form, p.year, p.indicator, p.breakdown, p.category, p.numerator, p.denominator, v.parent_code
    from pair p
    join division v on v.code = p.parent_code and p.year between v.first_year and v.told_until
    union all
    select p.form, p.year, p.indicator, p.breakdown, p.category, p.numerator, p.denominator, m.zone_code
    from pair p
    join membership m on m.township_code = p.current_code and p.year >= m.first_year
), summed as (
    select form, year, division_code, indicator, breakdown, category, sum(numerator) as numerator,
           sum(denominator) as denominator, count(*) as members
    from placed
    group by form, year, division_code, indicator, breakdown, category
)
select a.form, a.year, a.division_code, a.indicator, a.category, a.value, s.numerator, s.denominator, a.reported,
       s.members
from derived a
left join summed s
  on s.form = a.form and s.year = a.year and s.division_code = a.division_code and s.indicator = a.indicator
 and s.breakdown is not distinct from a.breakdown and s.category is not distinct from a.category
where a.basis = 'then' and a.own = 0 and a.kind = 'rate' and a.level in ('county', 'zone', 'city')
  and (s.numerator is distinct from a.numerator or s.denominator is distinct from a.denominator
       or s.members <> a.reported
       or abs(a.value * s.denominator - s.numerator * case a.unit when 'percent' then 100 else 1 end)
          > 0.000001 * abs(s.denominator))
union all
select o.form, o.year, o.division_code, o.indicator, o.category, o.value, null, null, null, null
from observation o
join indicator i on i.form = o.form and i.indicator = o.indicator and i.kind = 'rate'
left join derived a
  on a.basis = 'then' and a.own = 1 and a.form = o.form and a.year = o.year and a.division_code = o.division_code
 and a.indicator = o.indicator
 and a.breakdown is not distinct from o.breakdown and a.category is not distinct from o.category
where o.status in ('A', 'I', 'N') and (a.stated is distinct from o.value or a.value is distinct from o.value)
order by 1, 2, 3, 4, 5
