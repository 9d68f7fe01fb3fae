-- What waits for its sender to say that it is right: of each workbook in force how many warnings nobody has answered, and the first. A
-- publication has no sender who could, and what another return goes before waits for nobody.
select open_finding.file, count(*) as places,
       min_by(open_finding.message, coalesce(open_finding.sheet, '') || ' ' || coalesce(open_finding.cell, '')) as reason
from open_finding
left join form on form.form = open_finding.form
where open_finding.level = 'warning' and open_finding.rule <> 'not_in_force' and coalesce(form.source, '') <> 'publication'
group by open_finding.submission, open_finding.file
order by open_finding.file
