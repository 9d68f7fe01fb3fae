-- From any figure to the cells that it comes from: one row a cell, with its workbook, file and sheet. basis 'then'
-- is the order of the year itself (roll_up, rate, coverage_share and the views named like the forms), 'today' that of
-- the divisions of today (year_on_year, comparable, ranking and what builds on them). part is value for a figure that
-- is stated or summed, numerator or denominator for the counts of a rate. To be asked for one figure, or for an
-- indicator of a year on one basis: behind a series of a city stand all cells of its townships.
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
        upper_count.form, upper_count.year, upper_count.division_code, ratio.indicator, upper_count.breakdown,
        upper_count.category, side.part, 'rate',
        case side.part when 'numerator' then upper_count.indicator else lower_count.indicator end,
        case side.part when 'numerator' then upper_count.value else lower_count.value end,
        case side.part when 'numerator' then upper_count.submission else lower_count.submission end,
        case side.part when 'numerator' then upper_count.sheet else lower_count.sheet end,
        case side.part when 'numerator' then upper_count.cell else lower_count.cell end
    from indicator as ratio
    join observation as upper_count
        on upper_count.form = ratio.form
        and upper_count.indicator = ratio.numerator
    join observation as lower_count
        on lower_count.form = ratio.form
        and lower_count.indicator = ratio.denominator
        and lower_count.year = upper_count.year
        and lower_count.division_code = upper_count.division_code
        and lower_count.breakdown is not distinct from upper_count.breakdown
        and lower_count.category is not distinct from upper_count.category
    cross join (
        select 'numerator' as part
        union all
        select 'denominator') as side
    where ratio.kind = 'rate' and upper_count.status = 'A' and lower_count.status = 'A'
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
