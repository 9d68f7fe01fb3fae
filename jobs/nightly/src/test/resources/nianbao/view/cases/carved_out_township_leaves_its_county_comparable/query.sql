-- 丙 is carved out of 甲: 30 become 34 in the county, though its part of 甲 counts less; only 乙 is like before.
select year_on_year.division_code, year_on_year.value, year_on_year.change, year_on_year.mark,
    year_on_year.like_divisions, year_on_year.like_value, year_on_year.like_previous, comparable.comparable_since,
    comparable.broken_by, comparable.moved
from year_on_year
join comparable on comparable.division_code = year_on_year.division_code and comparable.year = year_on_year.year
where year_on_year.year = 2015 and year_on_year.level <> 'city'
order by year_on_year.division_code
