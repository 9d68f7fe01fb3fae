-- The figures of the submissions that are accepted, and of no other; those that landed before are not landed twice.
select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category, o.value, o.unit,
       o.status, o.precision, o.submission, o.sheet, o.cell, d.run
from observation o
join decided d on d.submission = o.submission and d.outcome = 'accepted' and d.held_in = d.run
order by o.form, o.year, o.division_code, o.submission, o.indicator, o.breakdown nulls first, o.category nulls first
