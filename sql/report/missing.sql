-- Which divisions directly under one have not all reported in the newest year of a form.
select form.title_zh as form_zh, form.title_en as form_en, arrival.year, place.name, arrival.reported, arrival.expected
from arrival
join form_year on form_year.form = arrival.form and form_year.year = arrival.year
join form on form.form = arrival.form
join below on below.code = arrival.division_code and below.above = ${division}
join place on place.code = arrival.division_code
where arrival.reported < arrival.expected
order by form.ordinal nulls last, arrival.form, place.ordinal
