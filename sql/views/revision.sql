-- A figure that differs from what was published before, or from what an older publication gave: by which release, what it was, what
-- it is now (null: there is none any more), and the submissions and cells that both come from.
-- key: release, form, year, period_start, period_end, division_code, indicator, breakdown, category
-- column release: the release that differs from the one before
-- column previous: the figure that was published before, or that an older publication gave
-- column value: the figure now; null where there is none any more
-- column previous_submission: the submission that the figure before was from
-- column previous_sheet: name of the sheet that the figure before was read from
-- column previous_cell: address of the cell that the figure before was read from
create or replace view revision as
select
    release,
    form,
    year,
    period_start,
    period_end,
    division_code,
    indicator,
    breakdown,
    category,
    previous,
    value,
    unit,
    previous_submission,
    previous_sheet,
    previous_cell,
    submission,
    sheet,
    cell
from read_parquet('${release}/revision.parquet');
