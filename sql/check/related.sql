-- Divisions that state figures of their own above those that a form is about, and the latter, whose sums these should be: of all that came
-- in or is in force of the forms and years of a run. Mostly there are none.
with form_year as (
    select distinct s.form, s.year, m.level
    from series s
    join form m on m.form = s.form
), upper as (
    select distinct y.form, y.year, l.above_code as code
    from form_year y
    join lies l on l.year = y.year and l.level = y.level
), own as (
    select u.form, u.year, u.code
    from upper u
    join series s on s.form = u.form and s.year = u.year
    join figure f on f.series = s.series and f.division_code = u.code
    union
    select u.form, u.year, u.code
    from upper u
    join total t on t.form = u.form and t.year = u.year and t.division_code = u.code and t.relation <> 'sum'
    union
    select u.form, u.year, u.code
    from upper u
    join in_force c on c.form = u.form and c.year = u.year and c.division_code = u.code
)
select o.form, o.year, o.code as whole, o.code, 'whole' as part, 0 as run_by_zone
from own o
union all
select o.form, o.year, o.code, l.code, case when l.level = y.level then 'member' else 'unallocated' end, l.run_by_zone
from own o
join form_year y on y.form = o.form and y.year = o.year
join lies l on l.year = o.year and l.above_code = o.code and l.level in (y.level, 'unallocated')
