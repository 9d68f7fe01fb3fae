-- What is to be read again: what the newest run that read it read under other definitions than those of today.
-- A refused workbook is kept nowhere, and no definition makes it acceptable; one that was withdrawn counts for nothing.
with newest as (
    select submission, file, received_at, outcome, definitions
    from read_parquet([${submissions}])
    qualify row_number() over (partition by submission order by run desc) = 1
)
select submission, file, received_at, outcome
from newest
where outcome not in ('refused', 'withdrawn') and definitions <> ${definitions}
order by file, submission
