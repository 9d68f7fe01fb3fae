-- What the figures of one division add up to within themselves, in each release: the terms of sums that are zero, or not less than
-- zero where slack says by how much they are more. Of rules only what holds: what an office has accepted all the same says nothing.
with own as (
    select edition, division_code, indicator, breakdown, category, value
    from edition_figure
    where own = 1
),
split as (
    -- The categories of an indicator beside it as a whole.
    select
        whole.edition, whole.division_code, whole.indicator, category.breakdown,
        whole.value - sum(part.value) as slack
    from own as whole
    join category on category.form = ${form} and coalesce(category.of_indicator, whole.indicator) = whole.indicator and category.within is null
    join own as part
        on part.edition = whole.edition
        and part.division_code = whole.division_code
        and part.indicator = whole.indicator
        and part.breakdown = category.breakdown
        and part.category = category.category
    where whole.breakdown is null
    group by whole.edition, whole.division_code, whole.indicator, category.breakdown, whole.value
    having whole.value - sum(part.value) >= 0
),
within as (
    -- What a category is said to contain.
    select
        whole.edition, whole.division_code, whole.indicator, whole.breakdown, whole.category,
        whole.value - sum(part.value) as slack
    from own as whole
    join category on category.form = ${form} and category.breakdown = whole.breakdown and category.within = whole.category
        and coalesce(category.of_indicator, whole.indicator) = whole.indicator
    join own as part
        on part.edition = whole.edition
        and part.division_code = whole.division_code
        and part.indicator = whole.indicator
        and part.breakdown = category.breakdown
        and part.category = category.category
    group by whole.edition, whole.division_code, whole.indicator, whole.breakdown, whole.category, whole.value
    having whole.value - sum(part.value) >= 0
),
ruled as (
    -- Rules of the definition that are sums.
    select
        own.edition, own.division_code, own.breakdown, own.category, rule_term.rule,
        sum(rule_term.factor * own.value) - max(rule_term.low) as slack,
        max(rule_term.equal) as equal
    from own
    join rule_term on rule_term.indicator = own.indicator and ${year} between rule_term.first_year and rule_term.last_year
    group by own.edition, own.division_code, own.breakdown, own.category, rule_term.rule
    having count(*) = max(rule_term.terms)
        and sum(rule_term.factor * own.value) - max(rule_term.low) >= 0
        and (max(rule_term.equal) = 0 or sum(rule_term.factor * own.value) = max(rule_term.low))
)
select
    'split ' || split.edition || ' ' || split.division_code || ' ' || split.indicator || ' ' || split.breakdown as relation,
    own.edition, own.division_code, own.indicator, own.breakdown, own.category, own.value,
    case when own.breakdown is null then 1.0 else -1.0 end as factor,
    case when split.slack > 0 then split.slack end as slack
from split
join own
    on own.edition = split.edition
    and own.division_code = split.division_code
    and own.indicator = split.indicator
left join category
    on category.form = ${form}
    and category.breakdown = own.breakdown
    and category.category = own.category
    and coalesce(category.of_indicator, own.indicator) = own.indicator
where own.breakdown is null or own.breakdown = split.breakdown and category.within is null
union all
select
    'within ' || within.edition || ' ' || within.division_code || ' ' || within.indicator || ' ' || within.breakdown || ' ' || within.category,
    own.edition, own.division_code, own.indicator, own.breakdown, own.category, own.value,
    case when own.category = within.category then 1.0 else -1.0 end,
    within.slack
from within
join own
    on own.edition = within.edition
    and own.division_code = within.division_code
    and own.indicator = within.indicator
    and own.breakdown = within.breakdown
join category
    on category.form = ${form}
    and category.breakdown = own.breakdown
    and category.category = own.category
    and coalesce(category.of_indicator, own.indicator) = own.indicator
where own.category = within.category or category.within = within.category
union all
select
    'rule ' || ruled.rule || ' ' || ruled.edition || ' ' || ruled.division_code || ' ' || coalesce(ruled.breakdown, '') || ' ' || coalesce(ruled.category, ''),
    own.edition, own.division_code, own.indicator, own.breakdown, own.category, own.value,
    cast(rule_term.factor as double),
    case when ruled.equal = 0 then ruled.slack end
from ruled
join rule_term on rule_term.rule = ruled.rule and ${year} between rule_term.first_year and rule_term.last_year
join own
    on own.edition = ruled.edition
    and own.division_code = ruled.division_code
    and own.breakdown is not distinct from ruled.breakdown
    and own.category is not distinct from ruled.category
    and own.indicator = rule_term.indicator
