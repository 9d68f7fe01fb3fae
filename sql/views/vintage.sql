-- What each publication gave for a figure, in force or not: a yearbook has last year's figures beside this year's, and the newest
-- one's count. newest_year is the newest year of the form of which the publication has figures.
-- key: submission, sheet, cell, form, year, period_start, period_end, division_code, indicator, breakdown, category
-- column newest_year: newest year of the form of which the publication has figures
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
    given.in_force
from read_parquet('${release}/vintage/*.parquet') as given
join submission on submission.submission = given.submission;
