-- A series breaks once a year for each reason.
select form, indicator, breakdown, category, division_code, year, kind, break_id, count(*) as appearances
from series_break
group by form, indicator, breakdown, category, division_code, year, kind, break_id
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year, kind, break_id
