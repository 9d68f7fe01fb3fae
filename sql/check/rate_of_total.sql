-- A rate in a row of totals beside which there are not both counts that it could be held against.
with counted as (
    select n.submission, n.sheet, n.form, n.year, n.division_code, n.breakdown, n.category, n.covers_from, n.covers_to,
           i.indicator as rate
    from total n
    join indicator i on i.form = n.form and i.kind = 'rate' and n.indicator in (i.numerator, i.denominator)
    where n.value is not null
    group by n.submission, n.sheet, n.form, n.year, n.division_code, n.breakdown, n.category, n.covers_from, n.covers_to,
             i.indicator
    having count(distinct n.indicator) = 2
)
select t.submission, t.sheet, t.cell, t.division_code, t.indicator, plain(t.value) as found, null as expected,
       c.title_zh as category_zh, c.title_en as category_en
from total t
join indicator i on i.form = t.form and i.indicator = t.indicator and i.kind = 'rate'
left join category c on c.form = t.form and c.breakdown = t.breakdown and c.category = t.category
where t.value is not null
  and not exists (
    select k.rate
    from counted k
    where k.submission = t.submission and k.sheet = t.sheet and k.form = t.form and k.year = t.year and k.rate = t.indicator
      and k.division_code is not distinct from t.division_code
      and k.breakdown is not distinct from t.breakdown and k.category is not distinct from t.category
      and k.covers_from = t.covers_from and k.covers_to = t.covers_to)
