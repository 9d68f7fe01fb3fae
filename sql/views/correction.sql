-- A figure of the office's own that counts in place of what was sent, with what that was, the cell, why, which office decided and
-- when. In observation it has the status I.
-- key: form, year, division_code, indicator, breakdown, category
-- column value: the figure that counts
-- column status: the status of what was sent
-- column precision: how far what was sent may lie from a figure that was not rounded; null for an exact one
-- column reason: why it counts instead
-- column role: which office decided
-- column decided_on: the day on which it was decided, as written in the register of corrections
create or replace view correction as
select
    form,
    year,
    division_code,
    indicator,
    breakdown,
    category,
    corrected_from,
    value,
    status,
    precision,
    submission,
    sheet,
    cell,
    reason,
    role,
    decided_on
from read_parquet('${release}/correction.parquet');
