-- What there is to ask about: every view and column, and every indicator and category with its titles, unit and kind,
-- the headings that define it in the returns (text), the counts that a rate is made of, and the first and the last year
-- with a figure (null: none yet).
-- key: entry, view_name, indicator, breakdown, name
-- column entry: what is described: a view, a column, an indicator or a category
-- column name: name of the view, column, indicator or category
-- column kind: flow, stock or rate; null for what is no indicator
-- column first_year: first year with a figure
-- column last_year: last year with a figure
create or replace view data_dictionary as
with held as (
    select
        form, indicator, breakdown, category,
        min(year) as first_year,
        max(year) as last_year
    from observation
    where status in ('A', 'I', 'K', 'N')
    group by form, indicator, breakdown, category
)
select
    case when column_name is null then 'view' else 'column' end as entry,
    view_name,
    coalesce(column_name, view_name) as name,
    cast(null as string) as indicator,
    cast(null as string) as breakdown,
    cast(null as string) as title_zh,
    cast(null as string) as title_en,
    text,
    cast(null as string) as unit,
    cast(null as string) as kind,
    cast(null as string) as numerator,
    cast(null as string) as denominator,
    cast(null as integer) as first_year,
    cast(null as integer) as last_year
from view_column
union all
select
    'indicator', indicator.form, indicator.indicator, indicator.indicator, null, indicator.title_zh,
    indicator.title_en, indicator.headings, indicator.unit, indicator.kind, indicator.numerator, indicator.denominator,
    held.first_year, held.last_year
from indicator
left join held
    on held.form = indicator.form and held.indicator = indicator.indicator and held.breakdown is null
union all
select
    'category', category.form, category.category, indicator.indicator, category.breakdown, category.title_zh,
    category.title_en, category.headings, indicator.unit, indicator.kind, null, null, held.first_year, held.last_year
from category
join indicator
    on indicator.form = category.form
    and coalesce(category.of_indicator, indicator.indicator) = indicator.indicator
left join held
    on held.form = category.form
    and held.indicator = indicator.indicator
    and held.breakdown = category.breakdown
    and held.category = category.category;
