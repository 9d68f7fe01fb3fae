-- The office's own figures, each with what was sent: nothing where no return in force says anything of it.
select g.place, g.form, g.year, g.division_code, g.indicator, g.breakdown, g.category, g.expect, g.value, g.reason, g.role, g.decided_on,
       s.value as corrected_from, s.status, s.precision, s.submission, s.sheet, s.cell
from given_correction g
left join (
${figures}
) as s
  on s.form = g.form and s.year = g.year and s.division_code = g.division_code and s.indicator = g.indicator
 and s.breakdown is not distinct from g.breakdown and s.category is not distinct from g.category
