-- What every township reported in the newest year of each form: the first two indicators that cities have figures of, a row a township,
-- below the county that it belongs to by law.
-- title: 乡镇 / Townships
-- note: 各表最新年份有数的前两项指标，按所在县（市、区）排列 / The first two indicators of each form in its newest year, by county
-- order: 20
-- by: county
-- column division_name: 乡镇（街道） / Township
with newest as (
    select form, max(year) as year
    from observation
    group by form
),
told as (
    select distinct derived.form, derived.year, derived.indicator
    from derived
    where (derived.form, derived.year) in (select form, year from newest)
        and derived.basis = 'today'
        and derived.level = 'city'
        and derived.breakdown is null
),
main as (
    select
        form.ordinal as form_ordinal, told.form, told.year, told.indicator,
        row_number() over (partition by told.form order by indicator.ordinal nulls last, told.indicator nulls last) as place
    from told
    join form on form.form = told.form and form.level = 'township'
    join indicator on indicator.form = told.form and indicator.indicator = told.indicator
    qualify place <= 2
),
figure as (
    select
        main.form_ordinal, main.place, main.form, main.year, main.indicator, aggregated.division_code, aggregated.value, aggregated.unit,
        aggregated.period_start, aggregated.period_end
    from aggregated
    join main on main.form = aggregated.form and main.year = aggregated.year and main.indicator = aggregated.indicator
    where (aggregated.form, aggregated.indicator) in (select form, indicator from main)
        and aggregated.basis = 'today'
        and aggregated.level = 'township'
        and aggregated.breakdown is null
),
broken as (
    select distinct form, indicator, year
    from definition_break
    where breakdown is null
),
moved as (
    select distinct boundary_change.division_code, figure_year.year
    from boundary_change
    join figure_year on figure_year.year between boundary_change.first_year and boundary_change.last_year
),
shown as (
    select
        county.code as county_code, county.name as county, figure.division_code, division.name as division_name,
        lpad(cast(figure.form_ordinal as varchar), 3, '0') || cast(figure.place as varchar)
            || ' ' || figure.form || '.' || figure.indicator || ' ' || cast(figure.year as varchar) as heading,
        {
            'value': figure.value,
            'unit': figure.unit,
            'part_year': extract(month from figure.period_start) > 1 or extract(month from figure.period_end) < 12,
            'series_break': broken.form is not null or moved.division_code is not null
        } as figure
    from figure
    join current_division as division on division.code = figure.division_code
    left join current_division as county on county.code = division.parent_code
    left join broken on broken.form = figure.form and broken.indicator = figure.indicator and broken.year = figure.year
    left join moved on moved.division_code = figure.division_code and moved.year = figure.year
)
pivot shown on heading using first(figure)
group by county_code, county, division_code, division_name
order by county_code nulls last, division_code
