-- Up to which year a release tells of each series in question.
select form, indicator, breakdown, category, division_code, max(year) as last_year
from comparable
where ${touched}
group by form, indicator, breakdown, category, division_code
