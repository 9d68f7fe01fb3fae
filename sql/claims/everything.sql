-- All that is known of checked claims, in the order of the file.
select *
from claim_check
order by rowid
