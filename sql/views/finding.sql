-- Something wrong or notable in a submission, as the newest run that read it found it; of a warning also what its sender answered.
-- column level: error, warning or note
-- column expected: what should have been there
-- column reason: why the sender says that it is right: other_source, reorganisation, one_off_event, definition_changed or other; null where nothing was answered
-- column reason_words: what the sender wrote to that; null for nothing
-- column reason_submission: SHA-256 of the workbook in which that was answered first; null where nothing was answered
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
    found_in.message,
    answered.reason,
    answered.words as reason_words,
    answered.submission as reason_submission
from read_parquet('${release}/finding/*.parquet') as found_in
left join read_parquet('${release}/reason.parquet') as answered on answered.subject = found_in.subject;
