-- A cell about which a warning was answered: its sender says that the figure is right, and why. The warning is open no more, in this workbook
-- and in any later one, as long as the figure stays the same.
-- column found: what was found to be doubtful
-- column reason: other_source, reorganisation, one_off_event, definition_changed or other
-- column words: what the sender wrote to that; null for nothing
-- column reason_submission: SHA-256 of the workbook in which that was answered first
-- column answered_at: when that workbook came in, in UTC
create or replace view confirmation as
select
    submission,
    sheet,
    cell,
    rule,
    found,
    reason,
    words,
    reason_submission,
    answered_at,
    message
from read_parquet('${release}/confirmation.parquet');
