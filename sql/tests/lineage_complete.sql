-- The cells behind a total of the city add up to it, and come from accepted submissions alone.
with told as (
    select l.form, l.year, l.division_code, l.indicator, l.breakdown, l.category,
           sum(l.cell_value) as value,
           count(*) filter (where s.outcome <> 'accepted') as strange
    from lineage l
    join submission s on s.submission = l.submission
    where l.basis = 'then' and l.level = 'city' and l.part = 'value'
    group by l.form, l.year, l.division_code, l.indicator, l.breakdown, l.category
)
select a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category, a.value, t.value as cells, t.strange
from aggregated a
left join told t
  on t.form = a.form and t.year = a.year and t.division_code = a.division_code and t.indicator = a.indicator
 and t.breakdown is not distinct from a.breakdown and t.category is not distinct from a.category
where a.basis = 'then' and a.level = 'city' and a.kind <> 'rate'
  and (t.value is null or t.value <> a.value or t.strange > 0)
order by a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category
