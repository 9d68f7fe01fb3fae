-- What every township reported in the newest year of each form: the first two indicators that have figures, a row a township, below the
-- county that it belongs to by law.
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
figure as (
    select
        form.ordinal as form_ordinal, aggregated.form, aggregated.year, aggregated.indicator, aggregated.division_code, aggregated.value,
        aggregated.unit, aggregated.period_start, aggregated.period_end,
        dense_rank() over (partition by aggregated.form order by indicator.ordinal nulls last, aggregated.indicator nulls last) as place
    from aggregated
    join newest on newest.form = aggregated.form and newest.year = aggregated.year
    join form on form.form = aggregated.form
    join indicator on indicator.form = aggregated.form and indicator.indicator = aggregated.indicator
    where aggregated.basis = 'today' and aggregated.level = 'township' and aggregated.breakdown is null
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
            'series_break': exists (
                from definition_break
                where definition_break.form = figure.form and definition_break.indicator = figure.indicator
                    and definition_break.breakdown is null and definition_break.year = figure.year)
            or exists (
                from boundary_change
                where boundary_change.division_code = figure.division_code
                    and figure.year between boundary_change.first_year and boundary_change.last_year)
        } as figure
    from figure
    join current_division as division on division.code = figure.division_code
    left join current_division as county on county.code = division.parent_code
    where figure.place <= 2
)
pivot shown on heading using first(figure)
group by county_code, county, division_code, division_name
order by county_code nulls last, division_code
