select entry, view_name, name, indicator, breakdown, title_en, case when entry = 'indicator' then text end as text,
    unit, kind, numerator, denominator, first_year, last_year
from data_dictionary
where view_name in ('mediation', 'streak') and (entry <> 'column' or name = 'ended_by')
order by entry, name
