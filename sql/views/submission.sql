-- A workbook as received, named by the SHA-256 of its content; when several runs read it, what the newest one decided.
-- key: submission
-- column year: year of the return
-- column received_at: when the workbook came in, in UTC; those of one night in the order in which they replace each other
-- column outcome: accepted, returned, refused or withdrawn
-- column sent_on: day that the workbook gives for itself
-- column why: why the office withdrew it or put it back, which office, and when; null otherwise
-- column definitions: digest of the definitions that the workbook was read under
create or replace view submission as
select
    submission,
    form,
    year,
    sender,
    file,
    received_at,
    outcome,
    sent_on,
    run,
    definitions,
    why
from read_parquet('${release}/submission.parquet')
qualify row_number() over (partition by submission order by run desc nulls last) = 1;
