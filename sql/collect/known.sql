-- The submissions that need not be read again: all that were accepted or refused, and those that were
-- returned under the definitions of today.
select distinct submission
from read_parquet('${landing}/*/submission.parquet')
where outcome in ('accepted', 'refused')
   or definitions = ${definitions}
