-- The figures of one form and year on the divisions of today, each beside the one of the year before, and like for
-- like: over the divisions of today that have a whole figure in both years, below a sum with the same boundary, and for
-- the rate of a sum with both counts. A division that merged is whole when all of its parts reported. like_reported and
-- like_previous_reported count what stands behind the like-for-like values. definition_breaks, unit_breaks and
-- boundary_breaks count the years up to this one in which the series has broken; of a boundary change that is known to
-- lie within a span, every year.
with present as (
    select
        division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start, first_end,
        period_end, value, numerator, denominator, reported, expected, origin
    from aggregated
    where basis = 'today' and form = ${form} and year = ${year}
),
past as (
    select
        division_code, own, indicator, breakdown, category, period_start, last_start, first_end, period_end, value,
        numerator, denominator, reported, expected
    from aggregated
    where basis = 'today' and form = ${form} and year = ${year} - 1
),
pair as (
    select
        present.division_code, present.level, present.indicator, present.breakdown, present.category,
        present.unit, present.kind, present.value, present.numerator, present.denominator, present.reported,
        past.value as past_value, past.numerator as past_numerator, past.denominator as past_denominator,
        past.reported as past_reported
    from present
    join past
        on past.division_code = present.division_code
        and past.own = 1
        and past.indicator = present.indicator
        and past.breakdown is not distinct from present.breakdown
        and past.category is not distinct from present.category
    where present.own = 1
        and present.reported = present.expected
        and past.reported = past.expected
),
above as (
    select distinct member.division_code, member.member_code
    from member
    join form on form.form = ${form} and form.level = member.member_level
    where member.basis = 'today' and member.own = 0
),
moved as (
    select
        division_code,
        max(case when ${year} between first_year and last_year then 1 else 0 end) as boundary_now,
        sum(least(${year}, last_year) + 1 - first_year) as boundary_breaks
    from boundary_change
    where first_year <= ${year}
    group by division_code
),
alike as (
    select
        1 as own, division_code, indicator, breakdown, category,
        1 as divisions,
        reported,
        past_reported,
        value,
        past_value
    from pair
    union all
    select
        0, above.division_code, pair.indicator, pair.breakdown, pair.category,
        count(*),
        sum(pair.reported),
        sum(pair.past_reported),
        case
            when pair.kind <> 'rate' then sum(pair.value)
            else cast(case when pair.unit = 'percent' then 100 else 1 end
                * cast(sum(pair.numerator) as double) / nullif(cast(sum(pair.denominator) as double), 0)
                as decimal(28, 6))
        end,
        case
            when pair.kind <> 'rate' then sum(pair.past_value)
            else cast(case when pair.unit = 'percent' then 100 else 1 end
                * cast(sum(pair.past_numerator) as double)
                / nullif(cast(sum(pair.past_denominator) as double), 0) as decimal(28, 6))
        end
    from pair
    join above on above.member_code = pair.division_code
    left join moved on moved.division_code = pair.division_code
    where coalesce(moved.boundary_now, 0) = 0
        and (pair.kind <> 'rate' or (pair.numerator is not null and pair.past_numerator is not null))
    group by above.division_code, pair.indicator, pair.breakdown, pair.category, pair.unit, pair.kind
),
broken as (
    select
        indicator, breakdown, category,
        max(case when year = ${year} and kind = 'definition' then 1 else 0 end) as definition_now,
        max(case when year = ${year} and kind = 'unit' then 1 else 0 end) as unit_now,
        count(distinct case when kind = 'definition' then year end) as definition_breaks,
        count(distinct case when kind = 'unit' then year end) as unit_breaks
    from definition_break
    where form = ${form} and year <= ${year}
    group by indicator, breakdown, category
)
select
    present.division_code, present.level, present.own, present.indicator, present.breakdown, present.category,
    present.unit, present.kind, present.period_start, present.last_start, present.first_end, present.period_end,
    present.value, present.reported, present.expected, present.origin,
    past.period_start as previous_start,
    past.period_end as previous_end,
    past.value as previous,
    past.reported as previous_reported,
    past.expected as previous_expected,
    cast(coalesce(alike.divisions, 0) as integer) as like_divisions,
    cast(coalesce(alike.reported, 0) as integer) as like_reported,
    cast(coalesce(alike.past_reported, 0) as integer) as like_previous_reported,
    cast(alike.value as decimal(28, 6)) as like_value,
    cast(alike.past_value as decimal(28, 6)) as like_previous,
    past.division_code is not null and (
        extract(month from present.period_start) <> extract(month from past.period_start)
        or extract(month from present.last_start) <> extract(month from past.last_start)
        or extract(month from present.first_end) <> extract(month from past.first_end)
        or extract(month from present.period_end) <> extract(month from past.period_end)) as other_months,
    past.division_code is not null
        and (present.reported < present.expected or past.reported < past.expected) as incomplete,
    past.division_code is not null and (
        present.own <> past.own
        or ((present.reported < present.expected or past.reported < past.expected)
            and (coalesce(alike.reported, 0) < present.reported
                or coalesce(alike.past_reported, 0) < past.reported))) as other_members,
    past.division_code is not null and coalesce(broken.definition_now, 0) = 1 as definition_break,
    past.division_code is not null and coalesce(broken.unit_now, 0) = 1 as unit_break,
    past.division_code is not null and coalesce(moved.boundary_now, 0) = 1 as boundary_change,
    cast(coalesce(broken.definition_breaks, 0) as integer) as definition_breaks,
    cast(coalesce(broken.unit_breaks, 0) as integer) as unit_breaks,
    cast(coalesce(moved.boundary_breaks, 0) as integer) as boundary_breaks
from present
left join past
    on past.division_code = present.division_code
    and past.indicator = present.indicator
    and past.breakdown is not distinct from present.breakdown
    and past.category is not distinct from present.category
left join alike
    on alike.own = present.own
    and alike.division_code = present.division_code
    and alike.indicator = present.indicator
    and alike.breakdown is not distinct from present.breakdown
    and alike.category is not distinct from present.category
left join broken
    on broken.indicator = present.indicator
    and broken.breakdown is not distinct from present.breakdown
    and broken.category is not distinct from present.category
left join moved on moved.division_code = present.division_code
order by present.indicator, present.breakdown nulls first, present.category nulls first, present.division_code
