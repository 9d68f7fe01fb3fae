-- Sums in which something is looked for, a row a term: of divisions below, where as many are told of as stand behind the sum; and of
-- categories, which add up to the whole where a rule asks for it or where they do so wherever all is told, and else to no more than that;
-- whom either would lead astray does not go by it. The terms add up to no less than low and no more than high, if that is not null.
with parts as (
    select whole.edition, whole.figure as whole, part.figure as part, part.level, whole.reported
    from figure as whole
    join above
        on above.basis = whole.basis
        and above.above_code = whole.division_code
        and whole.year between above.first_year and above.last_year
    join figure as part
        on part.basis = 'own'
        and part.edition = whole.edition
        and part.form = whole.form
        and part.year = whole.year
        and part.division_code = above.code
        and part.level = above.level
        and part.indicator = whole.indicator
        and part.category = whole.category
    where whole.basis <> 'own'
),
complete as (
    select edition, whole
    from parts
    group by edition, whole
    having sum(case when level = 'unallocated' then 0 else 1 end) = max(reported)
),
split as (
    select
        whole.edition, whole.figure as whole, part.figure as part, whole.value, part.value as part_value, whole.truth, part.truth as part_truth,
        whole.form, whole.year, whole.indicator,
        category.breakdown, coalesce(category.within, '') as within
    from category
    join figure as part on part.form = category.form and part.category = category.breakdown || '-' || category.category
    join figure as whole
        on whole.basis = part.basis
        and whole.edition = part.edition
        and whole.form = part.form
        and whole.year = part.year
        and whole.division_code = part.division_code
        and whole.indicator = part.indicator
        and whole.category = coalesce(category.breakdown || '-' || category.within, '_T')
    where coalesce(category.of_indicator, part.indicator) = part.indicator
),
split_sum as (
    select edition, whole, form, year, indicator, breakdown, within,
        max(value) as value, sum(part_value) as added, count(part_value) = count(*) and max(value) is not null as told,
        max(truth) = sum(part_truth) as same
    from split
    group by edition, whole, form, year, indicator, breakdown, within
    having coalesce(sum(part_truth) <= max(truth), true)
),
exhausted as (
    select form, year, breakdown
    from split_sum
    where within = ''
    group by form, year, breakdown
    having coalesce(bool_and(case when told then value = added end), true)
),
exact as (
    select edition, whole, breakdown
    from split_sum
    where within = ''
        and same
        and (exists (
                select 1
                from rule_sum
                where rule_sum.form = split_sum.form
                    and rule_sum.indicator = split_sum.indicator
                    and rule_sum.breakdown = split_sum.breakdown
                    and split_sum.year between rule_sum.first_year and rule_sum.last_year)
            or exists (
                select 1
                from exhausted
                where exhausted.form = split_sum.form
                    and exhausted.year = split_sum.year
                    and exhausted.breakdown = split_sum.breakdown))
),
held as (
    select
        'split ' || split.edition || ' ' || split.whole || ' ' || split.breakdown || ' ' || split.within as relation, split.whole, split.part,
        case when exact.whole is null then 1 else 0 end as slack
    from split
    join split_sum
        on split_sum.edition = split.edition
        and split_sum.whole = split.whole
        and split_sum.breakdown = split.breakdown
        and split_sum.within = split.within
    left join exact
        on split.within = '' and exact.edition = split.edition and exact.whole = split.whole and exact.breakdown = split.breakdown
),
term as (
    select 'sum ' || parts.edition || ' ' || parts.whole as relation, parts.part as figure, -1.0 as factor, 0 as slack
    from parts
    join complete on complete.edition = parts.edition and complete.whole = parts.whole
    union all
    select 'sum ' || edition || ' ' || whole, whole, 1.0, 0
    from complete
    union all
    select relation, part, -1.0, slack
    from held
    union all
    select distinct relation, whole, 1.0, slack
    from held
),
valued as (
    select distinct figure, value
    from figure
)
select term.relation, term.figure, term.factor, 0 as low, case when term.slack = 0 then 0 end as high
from term
where term.relation in (
    select open.relation
    from term as open
    join valued on valued.figure = open.figure
    where valued.value is null)
order by term.relation, term.figure
