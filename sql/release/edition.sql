-- Of which divisions, forms and years accepted publications have figures, in force or not.
select h.form, h.year, h.division_code, h.submission, h.run, h.newest_year
from held h
join form f on f.form = h.form and f.source = 'publication'
join submission s on s.submission = h.submission and s.held_in = h.run and s.outcome = 'accepted'
