-- The workbooks of a landing, as the run that read them decided.
select submission, form, cast(year as integer) as year, sender, form || '/' || year || '/' || submission || '.xlsx' as file,
       cast(sent_on as timestamp) + interval 12 hour as received_at, sent_on, outcome, '${run}' as run,
       '${definitions}' as definitions, submission as figures, '${run}' as held_in
from sending
where ${sent}
order by file
