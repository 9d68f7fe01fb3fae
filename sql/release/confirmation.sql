-- The cells about which a warning was answered, each with the answer that counts.
select submission, sheet, unnest(string_split(cells, ', ')) as cell, rule, found, reason, words, reason_submission, answered_at, message
from (
    select f.submission, f.sheet, f.cell as cells, f.rule, f.found, r.reason, r.words, r.submission as reason_submission,
           r.received_at as answered_at, f.message
    from read_parquet('${release}/finding/*.parquet') f
    join reason r on r.subject = f.subject
    where f.sheet is not null and f.cell is not null) as confirmed
order by submission, sheet, length(cell), cell, rule, message
