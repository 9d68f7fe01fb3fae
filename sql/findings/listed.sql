-- What was found, the first what could move a published total the most: how far what stands there is from what it was held against,
-- in per cent of the total of its city, of the year itself or of the nearest one that has it. What is left out of a list that is cut
-- could together not move any total by more than a hundredth, a jump by what lies beyond its bound; nothing is left out of a workbook
-- that came back and that no accepted one of the sender, form and year stands for. What its sender answered is listed where that is
-- asked for. What no figure stands behind comes first, a line a workbook and rule, as nobody knows.
with chosen as (
    select f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message,
           f.reason, f.reason_words, s.file, s.form, s.year, s.sender, s.outcome
    from finding f
    join submission s on s.submission = f.submission
    where f.level in (${levels}) and f.rule not like 'suspect%' and (f.reason is null or ${confirmed})
      and (${submission} = '' or starts_with(f.submission, ${submission}) or contains(s.file, ${submission}))
      and (${form} = '' or s.form = ${form})
      and (${year} = 0 or s.year = ${year})
), suspect as (
    select submission, string_agg(cell || coalesce(' → ' || expected, ''), ', ' order by sheet, length(cell), cell) as cells
    from finding
    where rule in ('suspect_certain', 'suspect_probable', 'suspect')
    group by submission
), city as (
    select code, code as city_code from division where level = 'city'
    union
    select code, ancestor_code from ancestor where ancestor_level = 'city'
), total as (
    select form, year, division_code as city_code, indicator, value
    from aggregated
    where basis = 'then' and level = 'city' and breakdown is null and category is null and value <> 0
), measured as (
    select c.submission, c.rule, c.sheet, c.cell, c.message,
           case
               when c.rule in ('jump', 'own_beside_members', 'members_beside_own')
               then abs(try_cast(regexp_extract(c.found, '^-?[0-9.]+') as double)
                        - try_cast(regexp_extract(c.expected, '^-?[0-9.]+') as double))
               else abs(try_cast(c.found as double) - try_cast(c.expected as double))
           end as apart,
           case
               when c.rule = 'jump'
               then abs(try_cast(regexp_extract(c.found, '^[0-9.]+') as double)
                        - try_cast(regexp_extract(c.expected, '[≤≥] ([0-9.]+)', 1) as double))
           end as beyond,
           c.form, c.year, c.indicator, min(city.city_code) as city_code
    from chosen c
    left join city on city.code = coalesce(c.division_code, c.sender)
    where c.indicator is not null
    group by c.submission, c.rule, c.sheet, c.cell, c.message, c.found, c.expected, c.form, c.year, c.indicator
), weighed as (
    select m.submission, m.rule, m.sheet, m.cell, m.message, m.form, m.year, m.indicator, m.city_code,
           100 * m.apart / abs(cast(min_by(t.value, abs(t.year - m.year)) as double)) as influence_pct,
           100 * coalesce(m.beyond, m.apart) / abs(cast(min_by(t.value, abs(t.year - m.year)) as double)) as beyond_pct
    from measured m
    join total t on t.form = m.form and t.indicator = m.indicator and (t.city_code = m.city_code or m.city_code is null)
    where m.apart is not null
    group by m.submission, m.rule, m.sheet, m.cell, m.message, m.form, m.year, m.indicator, m.city_code, m.apart, m.beyond
), ranked as (
    select submission, rule, sheet, cell, message, max(influence_pct) as influence_pct, max(left_over) as left_over
    from (
        select submission, rule, sheet, cell, message, influence_pct,
               sum(beyond_pct) over (
                   partition by form, year, indicator, city_code
                   order by beyond_pct, submission, sheet, cell, rule
                   rows between unbounded preceding and current row) as left_over
        from weighed) as summed
    group by submission, rule, sheet, cell, message
), standing as (
    select distinct form, year, sender
    from submission
    where outcome = 'accepted'
), told as (
    select c.submission, c.rule, c.level, c.sheet, c.cell, c.division_code, c.indicator, c.found, c.expected, c.message, c.file, c.sender,
           c.outcome, c.reason, c.reason_words, r.influence_pct,
           case
               when r.left_over is null or r.left_over > 1 then 1
               when c.outcome <> 'accepted' and s.form is null then 1
               else 0
           end as matters,
           case when r.influence_pct is null then count(*) over same_rule else 1 end as places,
           case when r.influence_pct is null then row_number() over (same_rule order by c.sheet, length(c.cell), c.cell, c.message) else 1 end as place
    from chosen c
    left join ranked r
      on r.submission = c.submission and r.rule = c.rule and r.sheet is not distinct from c.sheet
     and r.cell is not distinct from c.cell and r.message = c.message
    left join standing s on s.form = c.form and s.year = c.year and s.sender = c.sender
    window same_rule as (partition by c.submission, c.rule, case when r.influence_pct is null then 0 else 1 end)
)
select t.level, round(t.influence_pct, 2) as influence_pct, t.places, t.file, t.sheet, t.cell, t.rule, d.name as division, t.indicator,
       t.found, t.expected, suspect.cells as suspect, t.outcome, ${answer}${message} as message
from told t
left join suspect on suspect.submission = t.submission
left join (select code, max_by(name, last_year) as name from division group by code) d on d.code = coalesce(t.division_code, t.sender)
where t.place = 1 and (${all} or t.matters = 1)
order by case t.level when 'error' then 0 when 'warning' then 1 else 2 end, t.influence_pct desc nulls first, t.file, t.sheet,
         length(t.cell), t.cell, t.rule, t.message
