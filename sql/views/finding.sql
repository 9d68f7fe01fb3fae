-- Something wrong or notable in a submission, as the newest run that read it found it.
-- column level: error, warning or note
-- column expected: what should have been there
create or replace view finding as
select
    found_in.run,
    found_in.submission,
    found_in.rule,
    found_in.level,
    found_in.sheet,
    found_in.cell,
    found_in.division_code,
    found_in.indicator,
    found_in.found,
    found_in.expected,
    found_in.message
from read_parquet('${release}/finding/*.parquet') as found_in;
