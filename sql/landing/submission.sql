-- What became of every submission of the run: one error returns it whole, whether the reader found it or a rule did.
select submission, form, year, sender, file, received_at, sent_on,
       case
           when outcome = 'accepted'
                and submission in (select finding.submission from finding where finding.level = 'error')
           then 'returned'
           else outcome
       end as outcome,
       run, definitions
from submission
order by file
