-- Figures at every level, year by year, in the order of the year itself: as reported, and summed for every division
-- above. reported counts the members that stand behind the value, expected those that there are. Rates are computed
-- from the summed counts. period_start is the earliest, period_end the latest of the members.
create or replace view roll_up as
select
    form,
    year,
    period_start,
    period_end,
    division_code,
    level,
    indicator,
    breakdown,
    category,
    value,
    unit,
    reported,
    expected
from aggregated
where basis = 'then';
