-- From any figure to the cells that it comes from: one row a cell, with its workbook, file and sheet. basis 'then'
-- is the order of the year itself (roll_up, rate, coverage_share and the views named like the forms), 'today' that of
-- the divisions of today (year_on_year, comparable, ranking and what builds on them). part is value for a figure that
-- is stated or summed, numerator or denominator for the counts of a rate.
create or replace view lineage as
with part as (
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
)
select
    aggregated.basis,
    aggregated.form,
    aggregated.indicator,
    aggregated.breakdown,
    aggregated.category,
    aggregated.division_code,
    aggregated.level,
    aggregated.year,
    part.part,
    part.cell_indicator,
    part.division_code as cell_division_code,
    part.value as cell_value,
    submission.file,
    part.sheet,
    part.cell,
    part.submission,
    submission.sender
from aggregated
join form on form.form = aggregated.form
join member
    on member.basis = aggregated.basis
    and member.division_code = aggregated.division_code
    and member.own = aggregated.own
    and (member.own = 1 or member.member_level = form.level)
    and aggregated.year between member.first_year and member.last_year
join part
    on part.form = aggregated.form
    and part.year = aggregated.year
    and part.division_code = member.member_code
    and part.indicator = aggregated.indicator
    and part.breakdown is not distinct from aggregated.breakdown
    and part.category is not distinct from aggregated.category
join submission on submission.submission = part.submission
where part.part <> 'value' or part.kind <> 'rate' or aggregated.stated is not null;
