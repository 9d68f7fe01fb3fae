-- A workbook as received, named by the SHA-256 of its content; when several runs read it, what the newest one decided.
-- key: submission
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
    definitions
from read_parquet('${release}/submission.parquet')
qualify row_number() over (partition by submission order by run desc nulls last) = 1;
