-- The figures of one form, year and some cities on the divisions of today, each beside the one of the year before, and
-- like for like: over the divisions of today that have a whole figure in both years, below a sum with the same boundary,
-- and for the rate of a sum with both counts. A division that merged is whole when all of its parts reported.
-- like_reported and like_previous_reported count what stands behind the like-for-like values. definition_breaks,
-- unit_breaks and boundary_breaks count the years up to this one in which the series has broken; of a boundary change
-- that is known to lie within a span, every year.
with around as (
    select
        year, division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start, first_end,
        period_end, value, numerator, denominator, reported, expected, origin
    from read_parquet([${aggregated}], hive_partitioning = true, hive_types = {'form': varchar, 'year': integer})
    where basis = 'today'
),
present as (
    select
        division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start, first_end,
        period_end, value, numerator, denominator, reported, expected, origin
    from around
    where year = ${year}
),
past as (
    select
        division_code, own, indicator, breakdown, category, period_start, last_start, first_end, period_end, value,
        numerator, denominator, reported, expected
    from around
    where year = ${year} - 1
),
beside as (
    select
        present.division_code, present.level, present.own, present.indicator, present.breakdown, present.category,
        present.unit, present.kind, present.period_start, present.last_start, present.first_end, present.period_end,
        present.value, present.numerator, present.denominator, present.reported, present.expected, present.origin,
        past.own as past_own, past.period_start as past_start, past.last_start as past_last_start,
        past.first_end as past_first_end, past.period_end as past_end, past.value as past_value,
        past.numerator as past_numerator, past.denominator as past_denominator, past.reported as past_reported,
        past.expected as past_expected,
        past.own is not null as has_past,
        case
            when present.own = 1 and past.own = 1
                and present.reported = present.expected and past.reported = past.expected then 1
            else 0
        end as whole
    from present
    left join past
        on past.division_code = present.division_code
        and past.indicator = present.indicator
        and past.breakdown is not distinct from present.breakdown
        and past.category is not distinct from present.category
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
        above.division_code, beside.indicator, beside.breakdown, beside.category,
        count(*) as divisions,
        sum(beside.reported) as reported,
        sum(beside.past_reported) as past_reported,
        case
            when beside.kind <> 'rate' then sum(beside.value)
            else try_cast(case when beside.unit = 'percent' then 100 else 1 end
                * cast(sum(beside.numerator) as double) / nullif(cast(sum(beside.denominator) as double), 0)
                as decimal(28, 6))
        end as value,
        case
            when beside.kind <> 'rate' then sum(beside.past_value)
            else try_cast(case when beside.unit = 'percent' then 100 else 1 end
                * cast(sum(beside.past_numerator) as double)
                / nullif(cast(sum(beside.past_denominator) as double), 0) as decimal(28, 6))
        end as past_value
    from beside
    join above on above.member_code = beside.division_code
    left join moved on moved.division_code = beside.division_code
    where beside.whole = 1
        and coalesce(moved.boundary_now, 0) = 0
        and (beside.kind <> 'rate' or (beside.numerator is not null and beside.past_numerator is not null))
    group by above.division_code, beside.indicator, beside.breakdown, beside.category, beside.unit, beside.kind
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
),
liked as (
    select
        beside.division_code, beside.level, beside.own, beside.indicator, beside.breakdown, beside.category,
        beside.unit, beside.kind, beside.period_start, beside.last_start, beside.first_end, beside.period_end,
        beside.value, beside.reported, beside.expected, beside.origin, beside.past_own, beside.past_start,
        beside.past_last_start, beside.past_first_end, beside.past_end, beside.past_value, beside.past_reported,
        beside.past_expected, beside.has_past,
        case when beside.own = 1 then beside.whole else coalesce(alike.divisions, 0) end as like_divisions,
        case when beside.own = 1 then beside.whole * beside.reported else coalesce(alike.reported, 0) end
            as like_reported,
        case when beside.whole = 1 then beside.past_reported else coalesce(alike.past_reported, 0) end
            as like_past_reported,
        case when beside.whole = 1 then beside.value else alike.value end as like_value,
        case when beside.whole = 1 then beside.past_value else alike.past_value end as like_past
    from beside
    left join alike
        on beside.own = 0
        and alike.division_code = beside.division_code
        and alike.indicator = beside.indicator
        and alike.breakdown is not distinct from beside.breakdown
        and alike.category is not distinct from beside.category
)
select
    city.city, liked.division_code, liked.level, liked.own, liked.indicator, liked.breakdown, liked.category, liked.unit,
    liked.kind, liked.period_start, liked.last_start, liked.first_end, liked.period_end, liked.value, liked.reported,
    liked.expected, liked.origin,
    liked.past_start as previous_start,
    liked.past_end as previous_end,
    liked.past_value as previous,
    liked.past_reported as previous_reported,
    liked.past_expected as previous_expected,
    cast(liked.like_divisions as integer) as like_divisions,
    cast(liked.like_reported as integer) as like_reported,
    cast(liked.like_past_reported as integer) as like_previous_reported,
    cast(liked.like_value as decimal(28, 6)) as like_value,
    cast(liked.like_past as decimal(28, 6)) as like_previous,
    liked.has_past and (
        extract(month from liked.period_start) <> extract(month from liked.past_start)
        or extract(month from liked.last_start) <> extract(month from liked.past_last_start)
        or extract(month from liked.first_end) <> extract(month from liked.past_first_end)
        or extract(month from liked.period_end) <> extract(month from liked.past_end)) as other_months,
    liked.has_past
        and (liked.reported < liked.expected or liked.past_reported < liked.past_expected) as incomplete,
    liked.has_past and (
        liked.own <> liked.past_own
        or ((liked.reported < liked.expected or liked.past_reported < liked.past_expected)
            and (liked.like_reported < liked.reported or liked.like_past_reported < liked.past_reported)))
        as other_members,
    liked.has_past and coalesce(broken.definition_now, 0) = 1 as definition_break,
    liked.has_past and coalesce(broken.unit_now, 0) = 1 as unit_break,
    liked.has_past and coalesce(moved.boundary_now, 0) = 1 as boundary_change,
    cast(coalesce(broken.definition_breaks, 0) as integer) as definition_breaks,
    cast(coalesce(broken.unit_breaks, 0) as integer) as unit_breaks,
    cast(coalesce(moved.boundary_breaks, 0) as integer) as boundary_breaks
from liked
join city on city.code = liked.division_code
left join broken
    on broken.indicator = liked.indicator
    and broken.breakdown is not distinct from liked.breakdown
    and broken.category is not distinct from liked.category
left join moved on moved.division_code = liked.division_code
order by city.city, liked.indicator, liked.breakdown nulls first, liked.category nulls first, liked.division_code
