-- Figures printed in reports, held against this release. verdict: holds, when the warehouse's figure (ours) rounds
-- to the stated one or meets its bound; differs; contradicts_itself, when its own parts do not give it; or
-- cannot_be_known, when missing says what is not there. A note says why a claim is doubtful; evidence is the query
-- that gives ours, lineage the one that lists its cells, source the file and line of the claim.
-- column claim: number of the claim in its list
-- column topic: part of the report
-- column origin: whether the report prints the figure or it follows from printed ones
-- column label_zh: what the claim is about, in Chinese
-- column label_en: what the claim is about, in English
-- column period: the time that the claim speaks of
-- column value: the stated figure
-- column stated: how it is stated: exact, rounded, a bound or a rate
-- column precision: how far the true figure may lie from the stated one, by the way it is stated
-- column numerator: the count above the line of the stated rate, as the report gives it
-- column denominator: what the stated rate is divided by, as the report gives it
-- column verdict: holds, differs, contradicts_itself or cannot_be_known
-- column ours: the warehouse's figure
-- column difference: the warehouse's figure less the stated one
-- column note_zh: why the claim is doubtful, in Chinese
-- column note_en: why the claim is doubtful, in English
-- column nearest: the nearest ways of reading a rate that its own counts do not give, with another rate or another count
-- column missing_zh: what is not there to tell, in Chinese
-- column missing_en: what is not there to tell, in English
-- column evidence: the query that gives the warehouse's figure
-- column cells: number of cells that the warehouse's figure comes from
-- column lineage: a query that lists the cells of the warehouse's figure
-- column source: file and line of the claim
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
    nearest,
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
