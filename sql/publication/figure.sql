-- Every figure with its place in the cube of its form: what is counted, then the division, then the year. The columns that are written
-- are called as in SDMX.
with size as (
    select form, count(*) as years
    from span
    group by form
),
row_size as (
    select area.form, count(*) as areas, max(size.years) as years
    from area
    join size on size.form = area.form
    group by area.form
),
figure as (
    from told
    union all
    from untold
)
select
    figure.form,
    cast(item.place as bigint) * row_size.areas + area.place as line,
    span.place as span,
    figure.division_code as REF_AREA,
    item.indicator as INDICATOR,
    item.part as CATEGORY,
    figure.year as TIME_PERIOD,
    figure.value as OBS_VALUE,
    figure.status as OBS_STATUS,
    status.confidentiality as CONF_STATUS,
    item.unit as UNIT_MEASURE,
    figure.reported as REPORTED,
    figure.expected as EXPECTED,
    figure.precision as ROUNDING,
    case
        when figure.period_start <> make_date(figure.year, 1, 1) or figure.period_end <> make_date(figure.year, 12, 31)
            then cast(figure.period_start as varchar) || '/' || cast(figure.period_end as varchar)
    end as PERIOD,
    status.symbol
from figure
join item
    on item.form = figure.form
    and item.indicator = figure.indicator
    and item.breakdown is not distinct from figure.breakdown
    and item.category is not distinct from figure.category
join area on area.form = figure.form and area.division_code = figure.division_code
join span on span.form = figure.form and span.year = figure.year
join status on status.code = figure.status
join row_size on row_size.form = figure.form
