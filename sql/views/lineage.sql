-- From any figure to the cells that it comes from: one row a cell, with its workbook, file and sheet. basis 'then'
-- is the order of the year itself (roll_up, rate, coverage_share and the views named like the forms), 'today' that of
-- the divisions of today (year_on_year, comparable, ranking and what builds on them). part is value for a figure that
-- is stated or summed, numerator or denominator for the counts of a rate where both are there. To be asked for one
-- figure, or for an indicator of a year: behind a series of a city stand all cells of its townships. decision says what the
-- office decided about the cell, and why; corrected_from is what the cell says where the office put another figure in its place; confirmed
-- is what the sender answered to a warning about the cell.
-- key: basis, form, year, division_code, indicator, breakdown, category, part, cell_division_code
-- column cell_division_code: the division that the cell is about
-- column cell_value: the figure of the cell, which is the office's own where it corrected what the cell says
-- column cell: address of the cell that the figure, or a part of it, was read from
-- column decision: what the office decided about the cell, and why; null where it decided nothing
-- column confirmed: why the figure of the cell is right that a rule finds doubtful, as its sender answered; null where nothing was answered
create or replace view lineage as
with placed as (
    select
        member.basis, member.division_code, member.level, member.own, own.form, own.year, own.indicator, own.breakdown,
        own.category, 'value' as part, indicator.kind, own.indicator as cell_indicator,
        own.division_code as cell_division_code, own.value, own.submission, own.sheet, own.cell
    from observation as own
    join indicator on indicator.form = own.form and indicator.indicator = own.indicator
    join form on form.form = own.form
    join member
        on member.member_code = own.division_code
        and (member.own = 1 or member.member_level in (form.level, 'unallocated'))
        and own.year between member.first_year and member.told_until
    where own.status in ('A', 'I', 'N') or (own.status = 'K' and member.own = 1)
    union all
    select
        member.basis, member.division_code, member.level, member.own, side.form, side.year, side.indicator,
        side.breakdown, side.category, side.part, 'rate', side.cell_indicator, side.division_code, side.value,
        side.submission, side.sheet, side.cell
    from rate_part as side
    join form on form.form = side.form
    join member
        on member.member_code = side.division_code
        and (member.own = 1 or member.member_level in (form.level, 'unallocated'))
        and side.year between member.first_year and member.told_until
),
traced as (
    select
        placed.basis, placed.form, placed.indicator, placed.breakdown, placed.category, placed.division_code, placed.level,
        placed.year, placed.part, placed.cell_indicator, placed.cell_division_code, placed.value, placed.submission,
        placed.sheet, placed.cell
    from placed
    join derived
        on derived.basis = placed.basis
        and derived.form = placed.form
        and derived.year = placed.year
        and derived.division_code = placed.division_code
        and derived.own = placed.own
        and derived.indicator = placed.indicator
        and derived.breakdown is not distinct from placed.breakdown
        and derived.category is not distinct from placed.category
    where placed.part <> 'value' or placed.kind <> 'rate' or derived.stated is not null
    union all
    -- What is not worked out is the figure of one cell.
    select
        sole_member.basis, own.form, own.indicator, own.breakdown, own.category, sole_member.division_code,
        sole_member.level, own.year, 'value', own.indicator, own.division_code, own.value, own.submission, own.sheet,
        own.cell
    from observation as own
    join indicator on indicator.form = own.form and indicator.indicator = own.indicator and indicator.kind <> 'rate'
    join sole_member
        on sole_member.member_code = own.division_code
        and own.year between sole_member.first_year and sole_member.told_until
    where own.status in ('A', 'I', 'K', 'N')
),
decided as (
    -- Of a cell about which more was decided the first and the last.
    select
        submission, sheet, cell,
        case when min(message) = max(message) then min(message) else min(message) || '; ' || max(message) end as message
    from decision
    group by submission, sheet, cell
),
confirmed as (
    select submission, sheet, cell, min(said) as said, max(said) as said_too
    from (
        select submission, sheet, cell, reason || coalesce(': ' || words, '') as said
        from confirmation) as answered
    group by submission, sheet, cell
)
select
    traced.basis,
    traced.form,
    traced.indicator,
    traced.breakdown,
    traced.category,
    traced.division_code,
    traced.level,
    traced.year,
    traced.part,
    traced.cell_indicator,
    traced.cell_division_code,
    traced.value as cell_value,
    submission.file,
    traced.sheet,
    traced.cell,
    traced.submission,
    submission.sender,
    correction.corrected_from,
    coalesce(correction.reason || ' (' || correction.role || ', ' || correction.decided_on || ')', decided.message) as decision,
    case when confirmed.said = confirmed.said_too then confirmed.said else confirmed.said || '; ' || confirmed.said_too end as confirmed
from traced
join submission on submission.submission = traced.submission
left join correction
    on correction.form = traced.form
    and correction.year = traced.year
    and correction.division_code = traced.cell_division_code
    and correction.indicator = traced.cell_indicator
    and correction.breakdown is not distinct from traced.breakdown
    and correction.category is not distinct from traced.category
left join decided
    on decided.submission = traced.submission
    and decided.sheet = traced.sheet
    and decided.cell = traced.cell
left join confirmed
    on confirmed.submission = traced.submission
    and confirmed.sheet = traced.sheet
    and confirmed.cell = traced.cell;
