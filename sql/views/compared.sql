-- Figures on the divisions of today, each beside the one of the year before, and like for like: over the divisions of today
-- that have a whole figure in both years, below a sum with the same boundary, and for the rate of a sum with both counts.
-- like_reported and like_previous_reported count what stands behind the like-for-like values. definition_breaks, unit_breaks
-- and boundary_breaks count the years up to this one in which the series has broken; of a boundary change that is known to lie
-- within a span, every year.
-- key: form, year, division_code, indicator, breakdown, category
-- column like_reported: members behind like_value
-- column like_previous_reported: members behind like_previous
-- column other_months: whether the two years cover different months
-- column definition_breaks: years up to this one from which on something else is counted
-- column unit_breaks: years up to this one from which on another unit is counted in
-- column boundary_breaks: years up to this one in which the division was or may have been split, carved out or made anew
create or replace view compared as
with moved as (
    select
        boundary_change.division_code,
        figure_year.year,
        max(case when figure_year.year <= boundary_change.last_year then 1 else 0 end) as boundary_now,
        sum(least(figure_year.year, boundary_change.last_year) + 1 - boundary_change.first_year) as boundary_breaks
    from boundary_change
    join figure_year on figure_year.year >= boundary_change.first_year
    group by boundary_change.division_code, figure_year.year
),
broken as (
    select
        definition_break.form, definition_break.indicator, definition_break.breakdown, definition_break.category,
        figure_year.year,
        max(case when definition_break.year = figure_year.year and definition_break.kind = 'definition' then 1 else 0 end)
            as definition_now,
        max(case when definition_break.year = figure_year.year and definition_break.kind = 'unit' then 1 else 0 end)
            as unit_now,
        count(distinct case when definition_break.kind = 'definition' then definition_break.year end) as definition_breaks,
        count(distinct case when definition_break.kind = 'unit' then definition_break.year end) as unit_breaks
    from definition_break
    join figure_year on figure_year.year >= definition_break.year
    group by
        definition_break.form, definition_break.indicator, definition_break.breakdown, definition_break.category,
        figure_year.year
),
beside as (
    select
        present.form, present.year, present.division_code, present.level, present.own, present.indicator,
        present.breakdown, present.category, present.unit, present.kind, present.period_start, present.last_start,
        present.first_end, present.period_end, present.value, present.reported, present.expected, present.origin,
        past.own as past_own, past.period_start as past_start, past.last_start as past_last_start,
        past.first_end as past_first_end, past.period_end as past_end, past.value as past_value,
        past.reported as past_reported, past.expected as past_expected,
        past.own is not null as has_past,
        case
            when present.own = 1 and past.own = 1
                and present.reported = present.expected and past.reported = past.expected then 1
            else 0
        end as whole,
        like_for_like.divisions as alike_divisions,
        like_for_like.reported as alike_reported,
        like_for_like.previous_reported as alike_past_reported,
        like_for_like.value as alike_value,
        like_for_like.previous as alike_past
    from aggregated as present
    left join aggregated as past
        on past.basis = 'today'
        and past.form = present.form
        and past.year = present.year - 1
        and past.division_code = present.division_code
        and past.indicator = present.indicator
        and past.breakdown is not distinct from present.breakdown
        and past.category is not distinct from present.category
    left join like_for_like
        on present.own = 0
        and like_for_like.form = present.form
        and like_for_like.year = present.year
        and like_for_like.division_code = present.division_code
        and like_for_like.indicator = present.indicator
        and like_for_like.breakdown is not distinct from present.breakdown
        and like_for_like.category is not distinct from present.category
    where present.basis = 'today'
),
liked as (
    select
        form, year, division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start,
        first_end, period_end, value, reported, expected, origin, past_own, past_start, past_last_start,
        past_first_end, past_end, past_value, past_reported, past_expected, has_past,
        case when own = 1 then whole else coalesce(alike_divisions, 0) end as like_divisions,
        case when own = 1 then whole * reported else coalesce(alike_reported, 0) end as like_reported,
        case when whole = 1 then past_reported else coalesce(alike_past_reported, 0) end as like_past_reported,
        case when whole = 1 then value else alike_value end as like_value,
        case when whole = 1 then past_value else alike_past end as like_past
    from beside
)
select
    liked.form,
    liked.year,
    liked.division_code,
    liked.level,
    liked.own,
    liked.indicator,
    liked.breakdown,
    liked.category,
    liked.unit,
    liked.kind,
    liked.period_start,
    liked.last_start,
    liked.first_end,
    liked.period_end,
    liked.value,
    liked.reported,
    liked.expected,
    liked.origin,
    liked.past_start as previous_start,
    liked.past_end as previous_end,
    liked.past_value as previous,
    liked.past_reported as previous_reported,
    liked.past_expected as previous_expected,
    liked.like_divisions,
    liked.like_reported,
    liked.like_past_reported as like_previous_reported,
    liked.like_value,
    liked.like_past as like_previous,
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
left join broken
    on broken.form = liked.form
    and broken.year = liked.year
    and broken.indicator = liked.indicator
    and broken.breakdown is not distinct from liked.breakdown
    and broken.category is not distinct from liked.category
left join moved on moved.division_code = liked.division_code and moved.year = liked.year;
