-- Every figure of the release is in the views as it was read, and once: all divisions' own figures added up give the
-- same in the release, in the order of the year, and on the divisions of today.
with read as (
    select o.form, o.year, o.indicator, o.breakdown, o.category, sum(o.value) as value, count(*) as figures
    from observation o
    join tested t on t.form = o.form and t.year = o.year
    join indicator i on i.form = o.form and i.indicator = o.indicator and i.kind <> 'rate'
    where o.status in ('A', 'I', 'K', 'N')
    group by o.form, o.year, o.indicator, o.breakdown, o.category
), basis as (
    select 'then' as basis
    union all
    select 'today'
), shown as (
    select a.basis, a.form, a.year, a.indicator, a.breakdown, a.category, sum(a.value) as value,
           sum(a.reported) as figures
    from aggregated a
    join tested t on t.form = a.form and t.year = a.year
    where a.own = 1 and a.kind <> 'rate'
    group by a.basis, a.form, a.year, a.indicator, a.breakdown, a.category
)
select b.basis, r.form, r.year, r.indicator, r.breakdown, r.category, r.value, s.value as shown, r.figures,
       s.figures as figures_shown
from read r
cross join basis b
left join shown s
  on s.basis = b.basis and s.form = r.form and s.year = r.year and s.indicator = r.indicator
 and s.breakdown is not distinct from r.breakdown and s.category is not distinct from r.category
where s.value is null or s.value <> r.value or s.figures <> r.figures
order by b.basis, r.form, r.year, r.indicator, r.breakdown, r.category
