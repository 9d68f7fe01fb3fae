-- What each publication gave for a figure, in force or not: a yearbook has last year's figures beside this year's, and the newest
-- one's count. newest_year is the newest year of the form of which the publication has figures. And what earlier releases said of a
-- figure that is another now, each with the last release that said it: all releases after the one in the row before it said so.
-- key: release, submission, sheet, cell, form, year, period_start, period_end, division_code, indicator, breakdown, category
-- column newest_year: newest year of the form of which the publication has figures
-- column release: the last release that said so, where a later one says otherwise; null for what a publication gave
-- column in_force: whether it is the figure that counts
create or replace view vintage as
select
    given.form,
    given.year,
    given.period_start,
    given.period_end,
    given.division_code,
    given.indicator,
    given.breakdown,
    given.category,
    given.value,
    given.unit,
    given.status,
    given.precision,
    given.submission,
    submission.file,
    given.sheet,
    given.cell,
    given.newest_year,
    given.in_force,
    given.release
from (
    select
        form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status, precision, submission,
        sheet, cell, newest_year, in_force, null as release
    from read_parquet('${release}/vintage/*.parquet')
    union all
    select
        form, year, period_start, period_end, division_code, indicator, breakdown, category, previous, unit, null, null,
        previous_submission, previous_sheet, previous_cell, null, false, previous_release
    from revision
    where kind = 'published' and previous_release is not null) as given
join submission on submission.submission = given.submission;
