-- A condition between figures of two forms, of one division and period: their totals. Of a form that is about the divisions below a
-- division that states something counts their sum, where all of them are there. Each workbook of the run is asked that has figures of the
-- form whose rule it is; where none has, each that has those of another form it is about. Of the others count the figures of the run's
-- good workbooks, else those in force, where they all say the same. Of a figure from elsewhere it is said where it stands.
with named (name, ordinal, form, indicator, title_zh, title_en) as (
    values ${named}
), stated as (
    select n.name, n.ordinal, n.form, o.submission, s.file, 1 as new, o.year, o.period_start, o.period_end, o.division_code, o.value,
           o.sheet, o.cell
    from observation o
    join named n on n.form = o.form and n.indicator = o.indicator
    join submission s on s.submission = o.submission
    where o.breakdown is null and o.value is not null and o.year between ${first} and ${last}
    union all
    select n.name, n.ordinal, n.form, t.submission, t.file, 0, t.year, t.period_start, t.period_end, t.division_code, t.value, t.sheet, t.cell
    from standing t
    join named n on n.form = t.form and n.indicator = t.indicator
    where t.value is not null and t.year between ${first} and ${last}
), agreed as (
    select name, ordinal, form, year, period_start, period_end, division_code, new,
           case when min(value) = max(value) then min(value) end as value, min(submission) as submission,
           min_by(file, submission) as file, min_by(sheet, submission) as sheet, min_by(cell, submission) as cell
    from stated
    where new = 0 or submission not in (select f.submission from finding f where f.level = 'error')
    group by name, ordinal, form, year, period_start, period_end, division_code, new
    qualify row_number() over (partition by name, year, period_start, period_end, division_code order by new desc) = 1
), of_level as (
    select l.year, l.code, l.above_code, m.form, count(*) over (partition by l.year, m.form, l.above_code) as members
    from lies l
    join form m on m.level = l.level
    where m.form in (select form from named)
), summed as (
    select a.name, a.ordinal, a.form, a.year, a.period_start, a.period_end, l.above_code as division_code, max(a.new) as new,
           sum(a.value) as value, max(a.submission) filter (where a.new = 1) as submission,
           string_agg(distinct a.file, '，' order by a.file) as file
    from agreed a
    join named n on n.name = a.name
    join indicator i on i.form = n.form and i.indicator = n.indicator and i.kind <> 'rate'
    join of_level l on l.form = a.form and l.year = a.year and l.code = a.division_code
    where a.value is not null and l.above_code in (select division_code from stated)
    group by a.name, a.ordinal, a.form, a.year, a.period_start, a.period_end, l.above_code, l.members
    having count(*) = l.members
), told as (
    select name, ordinal, form, submission, new, year, period_start, period_end, division_code, value, sheet, cell
    from stated
    union all
    select s.name, s.ordinal, s.form, s.submission, s.new, s.year, s.period_start, s.period_end, s.division_code, s.value,
           min(a.sheet), string_agg(a.cell, ', ' order by length(a.cell), a.cell)
    from summed s
    join agreed a
      on a.submission = s.submission and a.name = s.name and a.year = s.year and a.period_start = s.period_start and a.period_end = s.period_end
    join of_level l on l.form = s.form and l.year = s.year and l.code = a.division_code and l.above_code = s.division_code
    where s.new = 1
    group by s.name, s.ordinal, s.form, s.submission, s.new, s.year, s.period_start, s.period_end, s.division_code, s.value
), known as (
    select name, year, period_start, period_end, division_code, value, file || ' ' || sheet || '!' || cell as place
    from agreed
    union all
    select s.name, s.year, s.period_start, s.period_end, s.division_code, s.value, s.file
    from summed s
    where not exists (
        select a.name
        from agreed a
        where a.name = s.name and a.year = s.year and a.period_start = s.period_start and a.period_end = s.period_end
          and a.division_code = s.division_code)
), asked as (
    -- Not of divisions of which another form is about those above.
    select distinct t.submission, t.ordinal, t.form, t.year, t.period_start, t.period_end, t.division_code
    from told t
    where t.new = 1
      and not exists (
        select l.code
        from lies l
        join division d on d.code = l.above_code
        join form m on m.level = d.level and m.form in (select form from named)
        where l.year = t.year and l.code = t.division_code)
    qualify t.ordinal = min(t.ordinal) over (partition by t.year, t.period_start, t.period_end, t.division_code)
), beside as (
    select a.submission, a.ordinal, a.year, a.period_start, a.period_end, a.division_code, n.name, n.indicator,
           n.title_zh || ' ' || plain(coalesce(o.value, k.value)) as words_zh, n.title_en || ' ' || plain(coalesce(o.value, k.value)) as words_en,
           coalesce(o.value, k.value) as value, o.sheet, o.cell, k.place,
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
