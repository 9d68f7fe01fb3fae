-- The figures of one form and year at every level: as reported, and summed for every division above, in the order
-- of the year itself (basis 'then') and on the divisions of today (basis 'today'). A figure that a division states
-- itself goes before a sum; only members of the form's level are summed. A rate is never summed: where a single one
-- is not stated, it comes from the sums of its two counts over the divisions that report both. last_start and
-- first_end differ from period_start and period_end when the members cover different months. tolerance is how far a
-- stated rate may lie from its counts by rounding alone: its own, at least a twentieth of a point, and theirs.
with reported as (
    select period_start, period_end, division_code, indicator, breakdown, category, value, precision
    from observation
    where form = ${form} and year = ${year} and status = 'A'
),
ratio as (
    select indicator, numerator, denominator, unit, kind, case when unit = 'percent' then 100 else 1 end as scale
    from indicator
    where form = ${form}
),
contribution as (
    select
        reported.period_start, reported.period_end, reported.division_code, reported.indicator, reported.breakdown,
        reported.category, ratio.unit, ratio.kind, ratio.scale, reported.value as stated, reported.precision,
        cast(null as decimal(28, 6)) as numerator,
        cast(null as decimal(28, 6)) as denominator,
        cast(null as decimal(28, 6)) as open
    from reported
    join ratio on ratio.indicator = reported.indicator
    union all
    select
        least(upper_count.period_start, lower_count.period_start),
        greatest(upper_count.period_end, lower_count.period_end),
        upper_count.division_code, ratio.indicator, upper_count.breakdown, upper_count.category,
        ratio.unit, ratio.kind, ratio.scale, null, null, upper_count.value, lower_count.value,
        coalesce(upper_count.precision, 0) + coalesce(lower_count.precision, 0)
    from ratio
    join reported as upper_count on upper_count.indicator = ratio.numerator
    join reported as lower_count
        on lower_count.indicator = ratio.denominator
        and lower_count.division_code = upper_count.division_code
        and lower_count.breakdown is not distinct from upper_count.breakdown
        and lower_count.category is not distinct from upper_count.category
    where ratio.kind = 'rate'
),
standing as (
    select member.basis, member.division_code, member.level, member.own, member.member_code, member.member_level,
        form.level as form_level
    from member
    join form on form.form = ${form}
    where ${year} between member.first_year and member.last_year
),
expectation as (
    select basis, division_code, own, count(distinct member_code) as expected
    from standing
    where member_level = form_level
    group by basis, division_code, own
),
summed as (
    select
        standing.basis, standing.division_code, standing.level, standing.own,
        contribution.indicator, contribution.breakdown, contribution.category, contribution.unit, contribution.kind,
        contribution.scale,
        min(contribution.period_start) as period_start,
        max(contribution.period_start) as last_start,
        min(contribution.period_end) as first_end,
        max(contribution.period_end) as period_end,
        max(case when standing.member_code <> standing.division_code then 1 else 0 end) as other_code,
        sum(contribution.stated) as stated,
        sum(contribution.precision) as precision,
        count(contribution.stated) as stated_count,
        sum(contribution.numerator) as numerator,
        sum(contribution.denominator) as denominator,
        sum(contribution.open) as open,
        count(contribution.numerator) as ratio_count
    from contribution
    join standing
        on standing.member_code = contribution.division_code
        and (standing.own = 1 or standing.member_level = standing.form_level)
    group by
        standing.basis, standing.division_code, standing.level, standing.own,
        contribution.indicator, contribution.breakdown, contribution.category, contribution.unit, contribution.kind,
        contribution.scale
    qualify row_number() over (
        partition by
            standing.basis, standing.division_code,
            contribution.indicator, contribution.breakdown, contribution.category
        order by standing.own desc nulls last) = 1
),
told as (
    select
        basis, division_code, level, own, indicator, breakdown, category, unit, kind, scale,
        period_start, last_start, first_end, period_end, other_code, numerator, denominator, open, ratio_count,
        case when kind <> 'rate' or (own = 1 and stated_count = 1) then cast(stated as decimal(28, 6)) end as stated,
        case when kind <> 'rate' or (own = 1 and stated_count = 1) then cast(precision as decimal(28, 6)) end
            as precision,
        case when kind <> 'rate' or (own = 1 and ratio_count = 0) then stated_count else ratio_count end as reported
    from summed
)
select
    told.basis, told.division_code, told.level, told.own, told.indicator, told.breakdown, told.category,
    told.unit, told.kind, told.period_start, told.last_start, told.first_end, told.period_end,
    coalesce(told.stated, cast(
        told.scale * cast(told.numerator as double) / nullif(cast(told.denominator as double), 0)
        as decimal(28, 6))) as value,
    told.precision,
    case when told.kind = 'rate' then told.stated end as stated,
    cast(told.numerator as decimal(28, 6)) as numerator,
    cast(told.denominator as decimal(28, 6)) as denominator,
    case when told.kind = 'rate' then cast(
        greatest(coalesce(told.precision, 0), 0.05)
        + told.scale * cast(told.open as double) / nullif(cast(told.denominator as double), 0)
        as decimal(28, 6)) end as tolerance,
    cast(told.reported as integer) as reported,
    cast(coalesce(expectation.expected, told.reported) as integer) as expected,
    case
        when told.own = 0 then 'members'
        when expectation.expected > 1 then 'merged'
        when told.other_code = 1 then 'renamed'
        else 'same'
    end as origin
from told
left join expectation
    on expectation.basis = told.basis
    and expectation.division_code = told.division_code
    and expectation.own = told.own
where told.stated is not null or cast(told.denominator as double) <> 0
order by told.basis, told.indicator, told.breakdown nulls first, told.category nulls first, told.division_code
