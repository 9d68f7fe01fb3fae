-- How completely each form came in for the divisions of a city, year by year.
select completeness.form, completeness.year, completeness.division_code, completeness.reported, completeness.expected
from completeness
join place on place.code = completeness.division_code
where completeness.year <= ${year}
