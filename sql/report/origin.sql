-- The figures as they were read, of the years that pages tell of and those before them, under the divisions of today.
select
    observation.form, observation.year, observation.division_code, division.current_code, observation.indicator,
    observation.breakdown, observation.category, observation.value, observation.unit, observation.status,
    observation.submission, observation.sheet, observation.cell
from observation
join division on division.code = observation.division_code
join place on place.code = division.current_code
join form_year on form_year.form = observation.form
where observation.year between form_year.year - 1 and form_year.year
