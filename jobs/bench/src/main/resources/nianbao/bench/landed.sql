-- The figures of some workbooks of one form and year: a row a township that fills in its line.
select sent.form, cast(sent.year as integer) as year, make_date(sent.year, 1, 1) as period_start,
       make_date(sent.year, 12, 31) as period_end, sent.division_code, asked.indicator, asked.breakdown, asked.category,
       cast(case asked.stem
           when 'solved' then part_of(whole, sent.place, sent.form, asked.number, sent.year)
           when 'solved_pct' then
               round(100.0 * part_of(whole, sent.place, sent.form, asked.number, sent.year) / whole, 1)
           when 'villages_covered' then part_of(whole, sent.place, sent.form, asked.number, sent.year)
           when 'villages_covered_pct' then
               round(100.0 * part_of(whole, sent.place, sent.form, asked.number, sent.year) / whole, 1)
           when 'township_covered' then case when chance(sent.place || sent.form || sent.year // 3) > 0.2 then 1 else 0 end
           when 'residents' then 100 * whole
           when 'households' then 30 * whole
           else case when asked.category is null then whole else whole // 8 end
       end as decimal(28, 6)) as value,
       asked.unit, 'A' as status,
       cast(case when asked.kind = 'rate' then 0.05 end as decimal(28, 6)) as precision,
       sent.submission, '统计表' as sheet,
       chr(cast(65 + asked.place // 26 as integer)) || chr(cast(65 + asked.place % 26 as integer)) || sent.line as cell, '${run}' as run
from (
    select sending.form, sending.year, sending.submission, township.code as division_code,
           township.current_code as place,
           4 + row_number() over (partition by sending.submission order by township.code) as line
    from sending
    join division as township
        on township.parent_code = sending.sender
        and township.level = 'township'
        and sending.year between township.first_year and township.last_year
    where ${sent}
      and chance('gap' || sending.form || sending.year || township.code) >= 0.03
) as sent
join (
    select form, indicator, breakdown, category, unit, kind, number, stem, place
    from asked
) as asked on asked.form = sent.form
cross join lateral (
    select size_of(
        sent.place, sent.form,
        case asked.stem
            when 'solved' then 'cases'
            when 'solved_pct' then 'cases'
            when 'villages_covered' then 'villages'
            when 'villages_covered_pct' then 'villages'
            else asked.stem
        end, asked.number, sent.year) as whole) as size
order by sent.form, sent.year, sent.division_code, sent.submission, asked.indicator, asked.breakdown nulls first,
         asked.category nulls first
