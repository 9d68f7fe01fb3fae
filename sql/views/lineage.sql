-- From any figure to the cells that it comes from: one row a cell, with its workbook, file and sheet. basis 'then'
-- is the order of the year itself (roll_up, rate, coverage_share and the views named like the forms), 'today' that of
-- the divisions of today (year_on_year, comparable, ranking and what builds on them). part is value for a figure that
-- is stated or summed, numerator or denominator for the counts of a rate where both are there. To be asked for one
-- figure, or for an indicator of a year: behind a series of a city stand all cells of its townships.
create or replace view lineage as
with cell as (
    select
        observation.form, observation.year, observation.division_code, observation.indicator, observation.breakdown,
        observation.category, 'value' as part, indicator.kind, observation.indicator as cell_indicator,
        observation.value, observation.submission, observation.sheet, observation.cell
    from observation
    join indicator on indicator.form = observation.form and indicator.indicator = observation.indicator
    where observation.status = 'A'
    union all
    select
        form, year, division_code, indicator, breakdown, category, part, 'rate', cell_indicator, value, submission,
        sheet, cell
    from rate_part
),
placed as (
    select
        member.basis, member.division_code, member.level, member.own, cell.form, cell.year, cell.indicator,
        cell.breakdown, cell.category, cell.part, cell.kind, cell.cell_indicator,
        cell.division_code as cell_division_code, cell.value, cell.submission, cell.sheet, cell.cell
    from cell
    join member
        on member.own = 1
        and member.member_code = cell.division_code
        and cell.year between member.first_year and member.last_year
    union all
    select
        member.basis, member.division_code, member.level, member.own, cell.form, cell.year, cell.indicator,
        cell.breakdown, cell.category, cell.part, cell.kind, cell.cell_indicator,
        cell.division_code as cell_division_code, cell.value, cell.submission, cell.sheet, cell.cell
    from cell
    join form on form.form = cell.form
    join member
        on member.own = 0
        and member.member_code = cell.division_code
        and member.member_level = form.level
        and cell.year between member.first_year and member.last_year
)
select
    placed.basis,
    placed.form,
    placed.indicator,
    placed.breakdown,
    placed.category,
    placed.division_code,
    placed.level,
    placed.year,
    placed.part,
    placed.cell_indicator,
    placed.cell_division_code,
    placed.value as cell_value,
    submission.file,
    placed.sheet,
    placed.cell,
    placed.submission,
    submission.sender
from placed
join aggregated
    on aggregated.basis = placed.basis
    and aggregated.form = placed.form
    and aggregated.year = placed.year
    and aggregated.division_code = placed.division_code
    and aggregated.own = placed.own
    and aggregated.indicator = placed.indicator
    and aggregated.breakdown is not distinct from placed.breakdown
    and aggregated.category is not distinct from placed.category
join submission on submission.submission = placed.submission
where placed.part <> 'value' or placed.kind <> 'rate' or aggregated.stated is not null;
