-- What is compared is what has been added up on the divisions of today, all of it and once, and beside it stands what
-- was added up for the year before. Like for like, a division's own figures are the same.
with shown as (
    select a.form, a.year, a.division_code, a.indicator, a.breakdown, a.category, a.value, a.reported, a.expected
    from aggregated a
    join compared_at c on c.form = a.form and c.year = a.year and c.division_code = a.division_code
    where a.basis = 'today'
)
select 'value' as problem, coalesce(s.form, c.form) as form, coalesce(s.year, c.year) as year,
       coalesce(s.division_code, c.division_code) as division_code, coalesce(s.indicator, c.indicator) as indicator,
       coalesce(s.category, c.category) as category, s.value as added_up, c.value as shown
from shown s
full join compared c
  on c.form = s.form and c.year = s.year and c.division_code = s.division_code and c.indicator = s.indicator
 and c.breakdown is not distinct from s.breakdown and c.category is not distinct from s.category
where s.value is distinct from c.value or s.reported is distinct from c.reported
   or s.expected is distinct from c.expected
union all
select 'previous', c.form, c.year, c.division_code, c.indicator, c.category, a.value, c.previous
from compared c
left join aggregated a
  on a.basis = 'today' and a.form = c.form and a.year = c.year - 1 and a.division_code = c.division_code
 and a.indicator = c.indicator
 and a.breakdown is not distinct from c.breakdown and a.category is not distinct from c.category
where a.value is distinct from c.previous or a.reported is distinct from c.previous_reported
   or a.expected is distinct from c.previous_expected
union all
select 'like_value', c.form, c.year, c.division_code, c.indicator, c.category, c.value, c.like_value
from compared c
where c.own = 1 and c.like_divisions > 0 and (c.like_value <> c.value or c.like_previous <> c.previous)
order by 1, 2, 3, 4, 5, 6
