-- A printed change against the figures that it compares: this year's and the earlier one, in the same workbook or, where that has
-- none, in another one of the run or in the release. One that may be meant in several ways, or of which several figures are
-- known, disagrees when it fits in none of them. The rounding of all three is allowed for.
-- of: change
with printed as (
    select submission, sheet, cell, form, year, period_start, period_end, before, division_code, indicator, breakdown, category, way,
           value, coalesce(precision, 0) as precision, printed, dense_rank() over (order by submission, sheet, cell) as number
    from change
), named as (
    select distinct number, submission, sheet, form, year, period_start, period_end, before, division_code, indicator, breakdown,
           category
    from printed
), wanted as (
    select n.number, n.division_code, s.series, s.sheet, case when s.submission = n.submission then 1 else 0 end as own,
           case when s.year = n.year then 1 else 0 end as now
    from named n
    join series s
      on s.form = n.form and s.indicator = n.indicator and s.year in (n.year, n.before)
     and s.breakdown is not distinct from n.breakdown and s.category is not distinct from n.category
     and month(s.period_start) = month(n.period_start) and month(s.period_end) = month(n.period_end)
    where s.submission = n.submission or s.year = n.before
), told as (
    select w.number, w.now, w.own, w.sheet, f.cell, f.value, f.precision
    from wanted w
    join figure f on f.series = w.series and f.division_code = w.division_code
    where f.value is not null
    union all
    select n.number, case when r.year = n.year then 1 else 0 end, 1, r.sheet, r.cell, r.value, r.precision
    from named n
    join repeated r
      on r.submission = n.submission and r.form = n.form and r.indicator = n.indicator and r.division_code = n.division_code
     and r.year in (n.year, n.before)
     and r.breakdown is not distinct from n.breakdown and r.category is not distinct from n.category
    where r.value is not null
    union all
    select n.number, case when t.year = n.year then 1 else 0 end, 1, t.sheet, t.cell, t.value, t.precision
    from named n
    join total t
      on t.submission = n.submission and t.form = n.form and t.indicator = n.indicator and t.year in (n.year, n.before)
     and t.division_code is not distinct from n.division_code
     and t.breakdown is not distinct from n.breakdown and t.category is not distinct from n.category
    where t.value is not null
    union all
    select n.number, 0, 0, cast(p.year as varchar), null, p.value, p.precision
    from named n
    join past p
      on p.form = n.form and p.indicator = n.indicator and p.division_code = n.division_code and p.year = n.before
     and p.breakdown is not distinct from n.breakdown and p.category is not distinct from n.category
     and month(p.period_start) = month(n.period_start) and month(p.period_end) = month(n.period_end)
), figured as (
    select number, now, own, sheet, cell, cast(value as double) as value, plain(value) as written,
           cast(coalesce(precision, rounding(1, decimals(value))) as double) as open,
           max(own) over (partition by number, now) as any_own
    from told
), pair as (
    select n.number, n.sheet, n.cell, n.value as now, n.written as now_written, n.open as now_open, b.value as before,
           b.written as before_written, b.open as before_open, b.sheet as before_sheet, b.cell as before_cell
    from figured n
    join figured b on b.number = n.number and b.now = 0 and b.own = b.any_own
    where n.now = 1
), held as (
    select p.number, p.sheet, p.cell, p.now_written, p.before_written, p.before_sheet, p.before_cell, c.way,
           case when c.way = 'percent' then 100 * (p.now / nullif(p.before, 0) - 1) else p.now - p.before end as worked_out,
           case
               when c.way = 'difference' then abs(p.now - p.before - c.value) <= p.now_open + p.before_open + c.precision + 0.0000001
               when p.before - p.before_open <= 0 then true
               else 100 * (least((p.now - p.now_open) / (p.before + p.before_open), (p.now - p.now_open) / (p.before - p.before_open)) - 1)
                        <= c.value + c.precision + 0.0000001
                and 100 * (greatest((p.now + p.now_open) / (p.before + p.before_open), (p.now + p.now_open) / (p.before - p.before_open)) - 1)
                        >= c.value - c.precision - 0.0000001
           end as fits,
           abs(case when c.way = 'percent' then 100 * (p.now / nullif(p.before, 0) - 1) else p.now - p.before end - c.value) as apart
    from pair p
    join (select number, way, cast(value as double) as value, cast(precision as double) as precision from printed) c
      on c.number = p.number
), judged as (
    select number, max(case when fits then 1 else 0 end) as fits,
           min_by(
               case when sheet = before_sheet or before_cell is null then '' else sheet || '!' end || cell || ' ' || now_written || ', '
                   || case when sheet = before_sheet and before_cell is not null then '' else before_sheet || case when before_cell is null then '' else '!' end end
                   || coalesce(before_cell, '') || ' ' || before_written || ': ' || case when worked_out > 0 then '+' else '' end
                   || plain(round(cast(worked_out as decimal(38, 6)), 2)) || case when way = 'percent' then ' %' else '' end,
               coalesce(apart, 0)) as compared
    from held
    group by number
)
select any_value(p.submission) as submission, any_value(p.sheet) as sheet, any_value(p.cell) as cell,
       any_value(p.division_code) as division_code, any_value(p.indicator) as indicator, any_value(p.printed) as found,
       any_value(j.compared) as expected, any_value(c.title_zh) as category_zh, any_value(c.title_en) as category_en
from judged j
join printed p on p.number = j.number
left join category c on c.form = p.form and c.breakdown = p.breakdown and c.category = p.category
where j.fits = 0
group by j.number
