-- A column of a return whose counted figures all are those of the year before, while others are not: they may have been left standing.
-- of: column_of_year_before
select b.submission, b.sheet, b.cell, null as division_code, b.indicator, cast(b.figures as varchar) as found,
       cast(b.year - 1 as varchar) as expected, c.title_zh as category_zh, c.title_en as category_en
from column_of_year_before b
left join category c on c.form = b.form and c.breakdown = b.breakdown and c.category = b.category
where b.whole = 0 and b.figures >= 8
