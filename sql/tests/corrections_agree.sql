-- Every correction is in the release, cell by cell, and no other figure says that it is corrected.
with corrected as (
    select c.form, c.year, c.division_code, c.indicator, c.breakdown, c.category, c.value, c.submission, c.sheet, c.cell
    from correction c
    join tested t on t.form = c.form and t.year = c.year
), released as (
    select o.form, o.year, o.division_code, o.indicator, o.breakdown, o.category, o.value, o.status, o.submission, o.sheet, o.cell
    from observation o
    join tested t on t.form = o.form and t.year = o.year
    where o.status in ('I', 'K')
)
select coalesce(c.form, r.form) as form, coalesce(c.year, r.year) as year, coalesce(c.division_code, r.division_code) as division_code,
       coalesce(c.indicator, r.indicator) as indicator, coalesce(c.breakdown, r.breakdown) as breakdown,
       coalesce(c.category, r.category) as category, c.value as corrected, r.value as released, r.status
from corrected c
full join released r
  on r.form = c.form and r.year = c.year and r.division_code = c.division_code and r.indicator = c.indicator
 and r.breakdown is not distinct from c.breakdown and r.category is not distinct from c.category
where (c.form is null and r.status = 'I')
   or (c.form is not null and (r.value is distinct from c.value or r.submission <> c.submission or r.sheet <> c.sheet or r.cell <> c.cell))
order by 1, 2, 3, 4, 5, 6
