-- A sum of a county, zone or city is that of its members' figures in the release, and every one is in it once, in the
-- order of the year and on the divisions of today; and none is missing but where the division states the figure itself. The
-- members are found here in another way than for the sums: by the parents in the register, and by the zones' list.
with parent as (
    select distinct c.code, up.current_code as parent_code
    from current_division c
    join division up on up.code = c.parent_code
), above as (
    select 'then' as basis, d.code, d.level, greatest(d.first_year, p.first_year) as first_year,
           least(d.told_until, p.told_until) as told_until, p.code as division_code
    from division d
    join division p on p.code = d.parent_code and p.first_year <= d.told_until and p.told_until >= d.first_year
    union all
    select 'then', d.code, d.level, greatest(d.first_year, p.first_year), least(d.told_until, p.told_until), p.parent_code
    from division d
    join division p on p.code = d.parent_code and p.first_year <= d.told_until and p.told_until >= d.first_year
    where p.parent_code is not null
    union all
    select 'then', d.code, d.level, greatest(d.first_year, m.first_year), d.told_until, m.zone_code
    from division d
    join membership m on m.township_code = d.current_code and m.first_year <= d.told_until
    union all
    select 'today', d.code, d.level, d.first_year, d.told_until, p.parent_code
    from division d
    join parent p on p.code = d.current_code
    union all
    select 'today', d.code, d.level, d.first_year, d.told_until, upper.parent_code
    from division d
    join parent p on p.code = d.current_code
    join parent upper on upper.code = p.parent_code
    union all
    select 'today', d.code, d.level, d.first_year, d.told_until, m.zone_code
    from division d
    join membership m on m.township_code = d.current_code
), nest as materialized (
    -- In every year, which divisions are under the same ones.
    select code, level, year, dense_rank() over (order by level nulls last, year nulls last, divisions nulls last) as nest
    from (
        select a.code, a.level, y.year,
               string_agg(a.basis || a.division_code, ',' order by a.basis, a.division_code) as divisions
        from above a
        join figure_year y on y.year between a.first_year and a.told_until
        group by a.code, a.level, y.year) as under
), nested as (
    select o.form, n.nest, o.year, n.level, o.indicator, o.breakdown, o.category, sum(o.value) as value, count(*) as figures
    from observation o
    join indicator i on i.form = o.form and i.indicator = o.indicator and i.kind <> 'rate'
    join nest n on n.code = o.division_code and n.year = o.year
    where o.status in ('A', 'I', 'N')
    group by o.form, n.nest, o.year, n.level, o.indicator, o.breakdown, o.category
), placed as materialized (
    select distinct n.nest, a.basis, a.division_code
    from nest n
    join above a on a.code = n.code and a.level = n.level and n.year between a.first_year and a.told_until
), summed as (
    select p.basis, m.form, m.year, p.division_code, m.indicator, m.breakdown, m.category, sum(m.value) as value,
           sum(case when m.level = 'unallocated' then 0 else m.figures end) as members
    from nested m
    join tested t on t.form = m.form and t.year = m.year
    join form f on f.form = m.form and m.level in (f.level, 'unallocated')
    join placed p on p.nest = m.nest
    where p.division_code in (select v.code from division v where v.level in ('county', 'zone', 'city'))
    group by p.basis, m.form, m.year, p.division_code, m.indicator, m.breakdown, m.category
), told as (
    select a.basis, a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category, a.value, a.reported, a.own
    from derived a
    join tested t on t.form = a.form and t.year = a.year
    where a.kind <> 'rate' and a.own = 0 and a.level in ('county', 'zone', 'city')
), stated as (
    -- What divisions with members state themselves.
    select s.basis, o.form, o.year, s.division_code, o.indicator, o.breakdown, o.category
    from observation o
    join sole_member s on s.member_code = o.division_code and o.year between s.first_year and s.told_until
    where s.division_code in (select p.division_code from placed p) and o.status in ('A', 'I', 'K', 'N')
    union all
    select d.basis, d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category
    from derived d
    where d.own = 1 and d.kind <> 'rate'
)
select coalesce(a.basis, s.basis) as basis, coalesce(a.form, s.form) as form, coalesce(a.year, s.year) as year,
       coalesce(a.division_code, s.division_code) as division_code, coalesce(a.indicator, s.indicator) as indicator,
       coalesce(a.breakdown, s.breakdown) as breakdown, coalesce(a.category, s.category) as category, a.value,
       s.value as members_value, a.reported, s.members
from told a
full join summed s
  on s.basis = a.basis and s.form = a.form and s.year = a.year and s.division_code = a.division_code
 and s.indicator = a.indicator
 and s.breakdown is not distinct from a.breakdown and s.category is not distinct from a.category
left join stated o
  on o.basis = s.basis and o.form = s.form and o.year = s.year and o.division_code = s.division_code
 and o.indicator = s.indicator
 and o.breakdown is not distinct from s.breakdown and o.category is not distinct from s.category
where (a.value is null and o.form is null)
   or (a.value is not null and (s.value is null or s.value <> a.value or s.members <> a.reported))
order by 1, 2, 3, 4, 5, 6, 7
