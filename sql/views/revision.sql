-- A figure that differs from what was published before (kind published), from what an older publication gave (restated), or from what
-- its sender had sent before and no release told of (resent): by which release, what it was, what it is now (null: there is none any
-- more), the difference, and the submissions and cells that both come from.
-- key: release, kind, form, year, period_start, period_end, division_code, indicator, breakdown, category, previous_submission, submission
-- column release: the release that differs from the one before, or with which the return was accepted
-- column kind: published, restated or resent
-- column previous: the figure before
-- column value: the figure now; null where there is none any more
-- column change: the figure now less the one before, in its unit; null where there is none any more
-- column received_at: when the submission came in that the figure is from now, in UTC
-- column previous_release: the last release that said the figure before; null where none did
-- column previous_submission: the submission that the figure before was from
-- column previous_sheet: name of the sheet that the figure before was read from
-- column previous_cell: address of the cell that the figure before was read from
create or replace view revision as
select
    revised.release,
    revised.kind,
    revised.form,
    revised.year,
    revised.period_start,
    revised.period_end,
    revised.division_code,
    revised.indicator,
    revised.breakdown,
    revised.category,
    revised.previous,
    revised.value,
    revised.value - revised.previous as change,
    revised.unit,
    submission.received_at,
    revised.previous_release,
    revised.previous_submission,
    revised.previous_sheet,
    revised.previous_cell,
    revised.submission,
    revised.sheet,
    revised.cell
from read_parquet('${release}/revision.parquet') as revised
left join submission on submission.submission = revised.submission;
