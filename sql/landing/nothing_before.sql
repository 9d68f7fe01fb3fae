-- What earlier runs decided, when this is the first.
select submission, form, year, sender, file, received_at, outcome
from submission
where false
