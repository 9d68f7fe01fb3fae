-- What is not published of one form and year, and why: small (too small), level (a breakdown that is not published of such divisions),
-- protects (from it a hidden one could be worked out), kept (it was not published before) and rate (of one of these).
with hidden as (
    select cell.division_code, cell.indicator, cell.breakdown, cell.category,
        min(case coalesce(cell.reason, 'protects') when 'small' then 1 when 'level' then 2 when 'kept' then 3 else 4 end) as why,
        max(case when hidden_cell.bare = 1 then 0 else cell.margin end) as margin
    from cell
    left join hidden_cell on hidden_cell.cell = cell.cell
    where cell.edition = 0 and (hidden_cell.cell is not null or cell.reason is not null)
    group by cell.division_code, cell.indicator, cell.breakdown, cell.category
),
rated as (
    select division_code, indicator, breakdown, category, numerator, denominator, reported
    from read_parquet(${derived})
    where kind = 'rate'
    union all
    select division_code, indicator, breakdown, category, null, null, 1
    from read_parquet(${observation})
    where status in ('A', 'I', 'K', 'N') and indicator in (select indicator from indicator where form = ${form} and kind = 'rate')
),
sided as (
    select rated.division_code, rated.indicator, rated.breakdown, rated.category, rated.numerator as counted, indicator.numerator as side
    from rated
    join indicator on indicator.form = ${form} and indicator.indicator = rated.indicator and indicator.numerator is not null
    union all
    select rated.division_code, rated.indicator, rated.breakdown, rated.category, rated.denominator, indicator.denominator
    from rated
    join indicator on indicator.form = ${form} and indicator.indicator = rated.indicator and indicator.denominator is not null
)
select ${form} as form, cast(${year} as integer) as year, division_code, indicator, breakdown, category, case why when 1 then 'small' when 2 then 'level' when 3 then 'kept' else 'protects' end as reason,
    cast(margin as decimal(28, 6)) as margin
from hidden
union all
select distinct ${form}, cast(${year} as integer), sided.division_code, sided.indicator, sided.breakdown, sided.category, 'rate', 0
from sided
where exists (
        select 1
        from hidden
        where hidden.division_code = sided.division_code
            and hidden.indicator = sided.side
            and hidden.breakdown is not distinct from sided.breakdown
            and hidden.category is not distinct from sided.category)
    -- A count over those divisions alone that have both is another sum.
    or sided.counted is not null
        and exists (
            select 1
            from hidden
            where hidden.indicator = sided.side
                and hidden.breakdown is not distinct from sided.breakdown
                and hidden.category is not distinct from sided.category)
        and not exists (
            select 1
            from cell
            where cell.edition = 0
                and cell.division_code = sided.division_code
                and cell.indicator = sided.side
                and cell.breakdown is not distinct from sided.breakdown
                and cell.category is not distinct from sided.category
                and cell.value = sided.counted)
order by indicator, breakdown nulls first, category nulls first, division_code
