-- Figures printed in reports, held against this release. verdict: holds, when the warehouse's figure (ours) rounds
-- to the stated one or meets its bound; differs; contradicts_itself, when its own parts do not give it; or
-- cannot_be_known, when missing says what is not there. A note says why a claim is doubtful; evidence is the query
-- that gives ours, lineage the one that lists its cells, source the file and line of the claim.
create or replace view claim_check as
select
    claim,
    topic,
    origin,
    label_zh,
    label_en,
    period,
    value,
    unit,
    stated,
    precision,
    numerator,
    denominator,
    verdict,
    ours,
    difference,
    note_zh,
    note_en,
    missing_zh,
    missing_en,
    reported,
    expected,
    period_start,
    period_end,
    evidence,
    cells,
    lineage,
    source
from read_parquet('${release}/claim_check.parquet');
