-- A sum of a county, zone or city is that of its members' figures in the release, and every one is in it once, in the
-- order of the year and on the divisions of today. The members are found here in another way than for the sums: by the
-- parents in the register, and by the zones' list.
with parent as (
    select distinct c.code, up.current_code as parent_code
    from current_division c
    join division up on up.code = c.parent_code
), figure as (
    select o.form, o.year, o.indicator, o.breakdown, o.category, o.value, d.parent_code, d.current_code,
           case when d.level = 'unallocated' then 0 else 1 end as counts
    from observation o
    join form f on f.form = o.form
    join indicator i on i.form = o.form and i.indicator = o.indicator and i.kind <> 'rate'
    join division d on d.code = o.division_code and d.level in (f.level, 'unallocated') and o.year between d.first_year and d.told_until
    where o.status in ('A', 'N')
), placed as (
    select 'then' as basis, form, year, indicator, breakdown, category, value, parent_code as division_code, counts
    from figure
    union all
    select 'then', f.form, f.year, f.indicator, f.breakdown, f.category, f.value, p.parent_code, f.counts
    from figure f
    join division p on p.code = f.parent_code and f.year between p.first_year and p.told_until
    union all
    select 'then', f.form, f.year, f.indicator, f.breakdown, f.category, f.value, m.zone_code, f.counts
    from figure f
    join membership m on m.township_code = f.current_code and f.year >= m.first_year
    union all
    select 'today', f.form, f.year, f.indicator, f.breakdown, f.category, f.value, p.parent_code, f.counts
    from figure f
    join parent p on p.code = f.current_code
    union all
    select 'today', f.form, f.year, f.indicator, f.breakdown, f.category, f.value, above.parent_code, f.counts
    from figure f
    join parent p on p.code = f.current_code
    join parent above on above.code = p.parent_code
    union all
    select 'today', f.form, f.year, f.indicator, f.breakdown, f.category, f.value, m.zone_code, f.counts
    from figure f
    join membership m on m.township_code = f.current_code
), summed as (
    select basis, form, year, division_code, indicator, breakdown, category, sum(value) as value, sum(counts) as members
    from placed
    group by basis, form, year, division_code, indicator, breakdown, category
)
select a.basis, a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category, a.value,
       s.value as members_value, a.reported, s.members
from aggregated a
left join summed s
  on s.basis = a.basis and s.form = a.form and s.year = a.year and s.division_code = a.division_code
 and s.indicator = a.indicator
 and s.breakdown is not distinct from a.breakdown and s.category is not distinct from a.category
where a.own = 0 and a.kind <> 'rate' and a.level in ('county', 'zone', 'city')
  and (s.value is null or s.value <> a.value or s.members <> a.reported)
order by a.basis, a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category
