-- Which cells add up, a row a term: sums over divisions that hold to the last digit, and what term says. Relations are numbered, and
-- in the order of their numbers.
with added as (
    select edition, basis, division_code, indicator, breakdown, category, value, count(*) as parts
    from edition_member
    group by edition, basis, division_code, indicator, breakdown, category, value
    having sum(part_value) = value
),
term as (
    select
        'sum ' || added.edition || ' ' || added.basis || ' ' || added.division_code || ' ' || added.indicator || ' '
            || coalesce(added.breakdown, '') || ' ' || coalesce(added.category, '') as relation,
        added.edition, member.part_code as division_code, added.indicator, added.breakdown, added.category, member.part_value as value,
        -1.0 as factor, cast(null as decimal(28, 6)) as slack
    from added
    join edition_member as member
        on member.edition = added.edition
        and member.basis = added.basis
        and member.division_code = added.division_code
        and member.indicator = added.indicator
        and member.breakdown is not distinct from added.breakdown
        and member.category is not distinct from added.category
    union all
    select
        'sum ' || edition || ' ' || basis || ' ' || division_code || ' ' || indicator || ' '
            || coalesce(breakdown, '') || ' ' || coalesce(category, ''),
        edition, division_code, indicator, breakdown, category, value, 1.0, null
    from added
    union all
    select relation, edition, division_code, indicator, breakdown, category, value, factor, slack
    from edition_term
),
numbered as (
    select term.relation, cell.cell, sum(term.factor) as factor, max(term.slack) as slack
    from term
    join cell
        on cell.division_code = term.division_code
        and cell.indicator = term.indicator
        and cell.breakdown is not distinct from term.breakdown
        and cell.category is not distinct from term.category
        and cell.value = term.value
        and term.edition between cell.edition and cell.last_edition
    group by term.relation, cell.cell
    having sum(term.factor) <> 0
),
once as (
    -- What holds of several releases, or in both orders of the divisions, holds once.
    select cells, factors, min(slack) as slack
    from (
        select list(cell order by cell) as cells, list(factor order by cell) as factors, max(slack) as slack
        from numbered
        group by relation) as each_relation
    group by cells, factors
)
select row_number() over (order by cells, factors) - 1 as relation, unnest(cells) as cell, unnest(factors) as factor, slack
from once
order by relation
