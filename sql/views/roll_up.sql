-- Figures at every level, year by year, in the order of the year itself: as reported, and summed for every division
-- above. reported counts the members that stand behind the value, expected those that there are, and missing is the
-- difference: a total with missing members says so. Rates are computed from the summed counts. period_start is the
-- earliest, period_end the latest of the members. A zone's townships count for the zone and for the county that they
-- belong to by law, and once for the city.
-- key: form, indicator, breakdown, category, division_code, year
-- column value: the figure; null only in what is published, where it is hidden
-- column missing: divisions that should have reported and did not
create or replace view roll_up as
select
    aggregated.form,
    aggregated.year,
    aggregated.period_start,
    aggregated.period_end,
    aggregated.division_code,
    aggregated.level,
    aggregated.indicator,
    aggregated.breakdown,
    aggregated.category,
    aggregated.value,
    aggregated.unit,
    aggregated.reported,
    aggregated.expected,
    aggregated.expected - aggregated.reported as missing,
    aggregated.precision,
    division.name as division_name
from aggregated
join division
    on division.code = aggregated.division_code
    and aggregated.year between division.first_year and division.told_until
where aggregated.basis = 'then';
