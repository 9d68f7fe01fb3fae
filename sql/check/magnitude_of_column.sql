-- Columns of another size than in other years: a unit was lost, or is another one.
-- of: column_apart
select s.submission, s.sheet, a.cell, null as division_code, s.indicator,
       plain(round(cast(a.mean as decimal(28, 6)), 2)) as found, a.others as expected, c.title_zh as category_zh,
       c.title_en as category_en
from column_apart a
join series s on s.series = a.series
left join category c on c.form = s.form and c.breakdown = s.breakdown and c.category = s.category
