-- What there is to report is counted once a form and year.
select basis, form, year, division_code, own, count(*) as appearances
from expectation
group by basis, form, year, division_code, own
having count(*) > 1
order by basis, form, year, division_code, own
