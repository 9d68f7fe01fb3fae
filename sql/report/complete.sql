-- How completely each form came in for one division, year by year.
select arrival.form, form.title_zh as form_zh, form.title_en as form_en, arrival.year, arrival.reported, arrival.expected
from arrival
join form on form.form = arrival.form
where arrival.division_code = ${division}
order by form.ordinal nulls last, arrival.form, arrival.year
