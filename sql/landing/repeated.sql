-- What publications that land give once more in an older table, be it otherwise: it is kept beside what counts.
select r.form, r.year, r.period_start, r.period_end, r.division_code, r.indicator, r.breakdown, r.category, r.value, r.unit,
       r.status, r.precision, r.submission, r.sheet, r.cell, d.run
from repeated r
join decided d on d.submission = r.submission and d.outcome = 'accepted' and d.held_in = d.run
join submission s on s.submission = r.submission and s.acceptance = 'by_figure'
