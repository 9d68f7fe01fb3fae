    union all
    -- The figures of the year before that the condition is about: those of the workbook itself, else of the others and of the release,
    -- where they all say the same.
    select n.submission, n.year, n.period_start, n.period_end, n.division_code, n.breakdown, n.category, 'previous.' || n.indicator,
           n.value, n.sheet, n.cell, '上年' || i.title_zh, i.title_en || ' the year before'
    from (
        select c.submission, c.year, c.period_start, c.period_end, c.division_code, c.breakdown, c.category, e.indicator,
               coalesce(max(e.value) filter (where e.source = c.submission), max(e.value)) as value,
               max(e.sheet) filter (where e.source = c.submission) as sheet,
               max(e.cell) filter (where e.source = c.submission) as cell
        from (
            select distinct submission, year, period_start, period_end, division_code, breakdown, category
            from observation
            where form = ${form} and year between ${first} and ${last} and value is not null and indicator in (${indicators})) c
        join (
            select submission as source, year, period_start, period_end, division_code, indicator, breakdown, category, value, sheet, cell
            from observation
            where form = ${form} and 'previous.' || indicator in (${indicators}) and value is not null
            union all
            select '', year, period_start, period_end, division_code, indicator, breakdown, category, value, null, null
            from past
            where form = ${form} and 'previous.' || indicator in (${indicators})) e
          on e.year = c.year - 1 and e.division_code = c.division_code
         and month(e.period_start) = month(c.period_start) and month(e.period_end) = month(c.period_end)
         and e.breakdown is not distinct from c.breakdown and e.category is not distinct from c.category
        group by c.submission, c.year, c.period_start, c.period_end, c.division_code, c.breakdown, c.category, e.indicator
        having count(*) filter (where e.source = c.submission) = 1 or count(distinct e.value) = 1) n
    join indicator i on i.form = ${form} and i.indicator = n.indicator
