-- The figures of one form and year in all cities, in the order in which a release keeps them.
copy (
    select g.period_start, g.period_end, in_city(g.division_code, c.city) as division_code, g.indicator, g.breakdown,
           g.category, g.value, g.unit, g.status, g.precision,
           g.submission || '-' || c.city || '-' || c.form as submission, g.sheet, g.cell
    from given as g
    cross join copy as c
    where g.form = '${form}' and g.year = ${year} and c.form = ${copy}
    order by in_city(g.division_code, c.city), g.indicator, g.breakdown nulls first, g.category nulls first
) to '${file}' (format parquet, compression zstd)
