-- In the year of a merger there are figures of what merged or of what it newly became, and not of both from different returns.
select p.form, p.year, p.division_code, w.division_code as whole_code, p.submission, w.submission as whole_submission
from (
    select distinct o.form, o.year, o.division_code, d.successor_code, o.submission
    from observation o
    join division d on d.code = o.division_code and d.told_until = o.year and d.last_year < o.year
) p
join (
    select distinct o.form, o.year, o.division_code, o.submission
    from observation o
    join (select code, min(first_year) as first_year from division group by code) d
      on d.code = o.division_code and d.first_year = o.year
) w on w.form = p.form and w.year = p.year and w.division_code = p.successor_code and w.submission <> p.submission
order by p.form, p.year, p.division_code
