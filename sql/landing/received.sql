-- Every submission that was accepted so far, this night's as it was decided now.
select submission, outcome, held_in, received_at, file, sender
from decided
union all
select submission, 'accepted', held_in, received_at, file, sender
from earlier
where submission not in (select d.submission from decided d)
