-- A condition between figures of two forms, of one division and period: their totals. Each workbook of the run is asked that has figures
-- of the form whose rule it is; where none has, each that has those of another form it is about. Of the others count the figures of the
-- run's good workbooks, else those in force, where they all say the same. Of a figure from elsewhere it is said where it stands.
with named (name, ordinal, form, indicator, title_zh, title_en) as (
    values ${named}
), told as (
    select n.name, n.ordinal, n.form, n.indicator, n.title_zh, n.title_en, o.submission, s.file, 1 as new, o.year, o.period_start,
           o.period_end, o.division_code, o.value, o.sheet, o.cell
    from observation o
    join named n on n.form = o.form and n.indicator = o.indicator
    join submission s on s.submission = o.submission
    where o.breakdown is null and o.value is not null and o.year between ${first} and ${last}
    union all
    select n.name, n.ordinal, n.form, n.indicator, n.title_zh, n.title_en, t.submission, t.file, 0, t.year, t.period_start,
           t.period_end, t.division_code, t.value, t.sheet, t.cell
    from standing t
    join named n on n.form = t.form and n.indicator = t.indicator
    where t.value is not null and t.year between ${first} and ${last}
), known as (
    select name, year, period_start, period_end, division_code, new, case when min(value) = max(value) then min(value) end as value,
           min_by(file, submission) as file, min_by(sheet, submission) as sheet, min_by(cell, submission) as cell
    from told
    where new = 0 or submission not in (select f.submission from finding f where f.level = 'error')
    group by name, year, period_start, period_end, division_code, new
    qualify row_number() over (partition by name, year, period_start, period_end, division_code order by new desc) = 1
), asked as (
    select distinct submission, ordinal, form, year, period_start, period_end, division_code
    from told
    where new = 1
    qualify ordinal = min(ordinal) over (partition by year, period_start, period_end, division_code)
), beside as (
    select a.submission, a.ordinal, a.year, a.period_start, a.period_end, a.division_code, n.name, n.indicator,
           n.title_zh || ' ' || plain(coalesce(o.value, k.value)) as words_zh, n.title_en || ' ' || plain(coalesce(o.value, k.value)) as words_en,
           coalesce(o.value, k.value) as value, o.sheet, o.cell, k.file || ' ' || k.sheet || '!' || k.cell as place,
           case when n.form <> a.form and o.value is null and k.name is null then 1 else 0 end as absent
    from asked a
    cross join named n
    left join told o
      on o.new = 1 and o.submission = a.submission and o.name = n.name and o.year = a.year and o.period_start = a.period_start
     and o.period_end = a.period_end and o.division_code = a.division_code
    left join known k
      on n.form <> a.form and k.name = n.name and k.year = a.year and k.period_start = a.period_start and k.period_end = a.period_end
     and k.division_code = a.division_code
), figure_of as (
    select submission, ordinal, year, period_start, period_end, division_code, min(sheet) as sheet, max(absent) as absent,
           string_agg(cell, ', ' order by length(cell), cell) as cell, min_by(indicator, cell) as indicator,
           string_agg(words_zh || case when cell is null then '（' || place || '）' else '' end, '，' order by cell nulls last, name)
               || ' / ' || string_agg(words_en || case when cell is null then ' (' || place || ')' else '' end, ', ' order by cell nulls last, name) as found,
           ${figures}
    from beside
    group by submission, ordinal, year, period_start, period_end, division_code
)
