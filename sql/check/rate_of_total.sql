-- A rate in a row of totals beside which there are not both counts that it could be held against.
with stated as (
    select t.submission, t.sheet, t.cell, t.form, t.year, t.division_code, t.indicator, t.breakdown, t.category, t.value,
           t.covers_from, t.covers_to, i.numerator, i.denominator, row_number() over () as number
    from total t
    join indicator i on i.form = t.form and i.indicator = t.indicator and i.kind = 'rate'
    where t.value is not null
), counted as (
    select s.number
    from stated s
    join total n
      on n.submission = s.submission and n.sheet = s.sheet and n.form = s.form and n.year = s.year
     and n.division_code is not distinct from s.division_code
     and n.breakdown is not distinct from s.breakdown and n.category is not distinct from s.category
     and n.covers_from = s.covers_from and n.covers_to = s.covers_to
     and n.indicator in (s.numerator, s.denominator)
    where n.value is not null
    group by s.number
    having count(distinct n.indicator) = 2
)
select s.submission, s.sheet, s.cell, s.division_code, s.indicator, plain(s.value) as found, null as expected,
       c.title_zh as category_zh, c.title_en as category_en
from stated s
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
where s.number not in (select k.number from counted k)
