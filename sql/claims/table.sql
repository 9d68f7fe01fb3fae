-- Claims and what came of holding them against the release, as the release keeps them.
create or replace table claim_check (claim varchar, topic varchar, origin varchar, label_zh varchar,
    label_en varchar, period varchar, value decimal(28, 6), unit varchar, stated varchar,
    precision decimal(28, 6), numerator decimal(28, 6), denominator decimal(28, 6), verdict varchar,
    ours decimal(28, 6), difference decimal(28, 6), note_zh varchar, note_en varchar, nearest varchar,
    missing_zh varchar, missing_en varchar, reported integer, expected integer, period_start date,
    period_end date, evidence varchar, cells bigint, lineage varchar, source varchar)
