-- A return all of whose counted figures are those of the year before: last year's was sent again under this year's name.
-- of: column_of_year_before
select submission, min(sheet) as sheet, min_by(cell, series) as cell, null as division_code, null as indicator,
       cast(year as varchar) as found, cast(year - 1 as varchar) as expected, null as category_zh, null as category_en
from column_of_year_before
where whole = 1
group by submission, form, year
