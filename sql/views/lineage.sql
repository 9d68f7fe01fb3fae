-- From any figure to the cells that it comes from: one row a cell, with its workbook, file and sheet. basis 'then'
-- is the order of the year itself (roll_up, rate, coverage_share and the views named like the forms), 'today' that of
-- the divisions of today (year_on_year, comparable, ranking and what builds on them). part is value for a figure that
-- is stated or summed, numerator or denominator for the counts of a rate.
create or replace view lineage as
with cell as (
    select
        own.form, own.year, own.division_code, own.indicator, own.breakdown, own.category, 'value' as part,
        indicator.kind, own.indicator as cell_indicator, own.value, own.submission, own.sheet, own.cell
    from observation as own
    join indicator on indicator.form = own.form and indicator.indicator = own.indicator
    where own.status = 'A'
    union all
    select
        own.form, own.year, own.division_code, indicator.indicator, own.breakdown, own.category, 'numerator',
        'rate', own.indicator, own.value, own.submission, own.sheet, own.cell
    from indicator
    join observation as own on own.form = indicator.form and own.indicator = indicator.numerator
    join observation as other
        on other.form = indicator.form
        and other.indicator = indicator.denominator
        and other.year = own.year
        and other.division_code = own.division_code
        and other.breakdown is not distinct from own.breakdown
        and other.category is not distinct from own.category
    where indicator.kind = 'rate' and own.status = 'A' and other.status = 'A'
    union all
    select
        own.form, own.year, own.division_code, indicator.indicator, own.breakdown, own.category, 'denominator',
        'rate', own.indicator, own.value, own.submission, own.sheet, own.cell
    from indicator
    join observation as own on own.form = indicator.form and own.indicator = indicator.denominator
    join observation as other
        on other.form = indicator.form
        and other.indicator = indicator.numerator
        and other.year = own.year
        and other.division_code = own.division_code
        and other.breakdown is not distinct from own.breakdown
        and other.category is not distinct from own.category
    where indicator.kind = 'rate' and own.status = 'A' and other.status = 'A'
),
placed as (
    select
        member.basis, member.division_code, member.level, member.own, cell.form, cell.year, cell.indicator,
        cell.breakdown, cell.category, cell.part, cell.kind, cell.cell_indicator,
        cell.division_code as cell_division_code, cell.value, cell.submission, cell.sheet, cell.cell
    from cell
    join form on form.form = cell.form
    join member
        on member.member_code = cell.division_code
        and (member.own = 1 or member.member_level = form.level)
        and cell.year between member.first_year and member.last_year
    where member.basis = 'then'
    union all
    select
        member.basis, member.division_code, member.level, member.own, cell.form, cell.year, cell.indicator,
        cell.breakdown, cell.category, cell.part, cell.kind, cell.cell_indicator,
        cell.division_code as cell_division_code, cell.value, cell.submission, cell.sheet, cell.cell
    from cell
    join form on form.form = cell.form
    join member
        on member.member_code = cell.division_code
        and (member.own = 1 or member.member_level = form.level)
        and cell.year between member.first_year and member.last_year
    where member.basis = 'today'
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
