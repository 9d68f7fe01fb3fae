-- The figures of one form, year and some cities at every level: as reported, and summed for every division above, in the
-- order of the year itself (basis 'then') and on the divisions of today (basis 'today'). A figure that a division states
-- itself goes before a sum. Summed are members of the form's level and what is allocated to none of them, which does not count as
-- reporting, but no figure that is included in another division's (status K). A rate is never summed: where a single one
-- is not stated, it comes from the sums of its two counts over the divisions that report both; so does that of a
-- merged division of which several parts report. last_start and first_end differ from period_start and period_end when
-- the members cover different months. tolerance is how far a stated rate may lie from its counts by rounding alone: its
-- own (a twentieth where it does not say) and theirs; null where there are not both. A rate that no column can hold is none.
-- Places and series are numbered in the order of the result, as sums by numbers take a fraction of those by names; what a
-- division says of a series is brought together before it is counted for all the divisions above.
with reported as (
    select period_start, period_end, division_code, indicator, breakdown, category, value, precision,
        case when status = 'K' then 1 else 0 end as alone
    from read_parquet([${observation}])
    where status in ('A', 'K', 'N')
),
asked as (
    select indicator, unit, kind, case when unit = 'percent' then 100 else 1 end as scale
    from indicator
    where form = ${form}
),
counts as (
    select
        asked.indicator, asked.scale, rate_part.breakdown, rate_part.category, rate_part.division_code,
        min(rate_part.period_start) as period_start,
        max(rate_part.period_end) as period_end,
        sum(case when rate_part.part = 'numerator' then rate_part.value end) as numerator,
        sum(case when rate_part.part = 'denominator' then rate_part.value end) as denominator,
        cast(sum(case when rate_part.part = 'numerator' then coalesce(rate_part.precision, 0) end) as double)
            as numerator_open,
        cast(sum(case when rate_part.part = 'denominator' then coalesce(rate_part.precision, 0) end) as double)
            as denominator_open
    from read_parquet([${rate_part}]) as rate_part
    join asked on asked.indicator = rate_part.indicator
    group by asked.indicator, asked.scale, rate_part.breakdown, rate_part.category, rate_part.division_code
),
contribution as (
    select
        indicator, breakdown, category, division_code, period_start, period_end,
        value as stated,
        precision,
        alone,
        cast(null as decimal(28, 6)) as numerator,
        cast(null as decimal(28, 6)) as denominator,
        cast(null as decimal(28, 6)) as open
    from reported
    union all
    select
        indicator, breakdown, category, division_code,
        period_start,
        period_end,
        null,
        null,
        0,
        cast(numerator as decimal(28, 6)),
        cast(denominator as decimal(28, 6)),
        try_cast(scale * (numerator_open
                + denominator_open * cast(numerator as double) / nullif(cast(denominator as double), 0))
            / nullif(greatest(cast(denominator as double) - denominator_open, 0), 0) as decimal(28, 6))
    from counts
),
series as (
    select
        present.indicator, present.breakdown, present.category, asked.unit, asked.kind, asked.scale,
        row_number() over (
            order by present.indicator nulls last, present.breakdown nulls first, present.category nulls first)
            as series
    from (
        select distinct indicator, breakdown, category
        from contribution) as present
    join asked on asked.indicator = present.indicator
),
entry as (
    select
        series.series, contribution.division_code,
        min(contribution.period_start) as period_start,
        max(contribution.period_start) as last_start,
        min(contribution.period_end) as first_end,
        max(contribution.period_end) as period_end,
        sum(contribution.stated) as stated,
        sum(contribution.precision) as precision,
        max(contribution.alone) as alone,
        count(contribution.stated) as stated_count,
        sum(contribution.numerator) as numerator,
        sum(contribution.denominator) as denominator,
        sum(contribution.open) as open,
        count(contribution.numerator) as ratio_count
    from contribution
    join series
        on series.indicator = contribution.indicator
        and series.breakdown is not distinct from contribution.breakdown
        and series.category is not distinct from contribution.category
    group by series.series, contribution.division_code
),
standing as (
    select
        city.city, member.basis, member.division_code, member.level, member.own, member.member_code,
        case when member.member_level = form.level and ${year} <= member.last_year then 1 else 0 end as counts,
        case when member.own = 0 and member.member_level = 'unallocated' then 0 else 1 end as weight
    from member
    join form on form.form = ${form}
    join city on city.code = member.division_code and city.city in (${cities})
    where ${year} between member.first_year and member.told_until
        and (member.own = 1 or member.member_level in (form.level, 'unallocated'))
),
place as (
    select
        city, basis, division_code, level, own,
        count(distinct case when counts = 1 then member_code end) as expected,
        row_number() over (order by basis nulls last, division_code nulls last, level nulls last, own nulls last)
            as place,
        dense_rank() over (order by basis nulls last, division_code nulls last) as division
    from standing
    group by city, basis, division_code, level, own
),
part as (
    select
        place.place, place.own, standing.member_code, standing.weight,
        case when standing.member_code <> standing.division_code then 1 else 0 end as other_code
    from standing
    join place
        on place.basis = standing.basis
        and place.division_code = standing.division_code
        and place.level = standing.level
        and place.own = standing.own
),
summed as (
    select
        part.place, entry.series,
        min(entry.period_start) as period_start,
        max(entry.last_start) as last_start,
        min(entry.first_end) as first_end,
        max(entry.period_end) as period_end,
        max(part.other_code) as other_code,
        sum(entry.stated) as stated,
        sum(entry.precision) as precision,
        sum(part.weight * entry.stated_count) as stated_count,
        sum(entry.numerator) as numerator,
        sum(entry.denominator) as denominator,
        sum(entry.open) as open,
        sum(part.weight * entry.ratio_count) as ratio_count
    from entry
    join part on part.member_code = entry.division_code and (entry.alone = 0 or part.own = 1)
    group by part.place, entry.series
),
itself as (
    select place.division, summed.series
    from summed
    join place on place.place = summed.place
    where place.own = 1
),
told as (
    select
        place.city, place.basis, place.division_code, place.level, place.own, place.expected, place.division,
        series.series, series.indicator, series.breakdown, series.category, series.unit, series.kind, series.scale,
        summed.period_start, summed.last_start, summed.first_end, summed.period_end, summed.other_code,
        summed.numerator, summed.denominator, summed.open,
        case when series.kind <> 'rate' or (place.own = 1 and summed.stated_count = 1 and summed.ratio_count <= 1)
            then cast(summed.stated as decimal(28, 6)) end as stated,
        case when series.kind <> 'rate' or (place.own = 1 and summed.stated_count = 1 and summed.ratio_count <= 1)
            then cast(summed.precision as decimal(28, 6)) end as precision,
        case when series.kind <> 'rate' or (place.own = 1 and summed.ratio_count = 0)
            then summed.stated_count else summed.ratio_count end as reported
    from summed
    join place on place.place = summed.place
    join series on series.series = summed.series
    left join itself on itself.division = place.division and itself.series = summed.series
    where place.own = 1 or itself.series is null
),
worked as (
    select
        city, basis, division_code, level, own, expected, division, series, indicator, breakdown, category, unit, kind,
        period_start, last_start, first_end, period_end, other_code, numerator, denominator, open, stated, precision, reported,
        coalesce(stated, try_cast(
            scale * cast(numerator as double) / nullif(cast(denominator as double), 0) as decimal(28, 6))) as value
    from told
)
select
    city, basis, division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start, first_end,
    period_end, value, precision,
    case when kind = 'rate' then stated end as stated,
    cast(numerator as decimal(28, 6)) as numerator,
    cast(denominator as decimal(28, 6)) as denominator,
    case when kind = 'rate' and stated is not null then cast(coalesce(precision, 0.05) + open as decimal(28, 6)) end
        as tolerance,
    cast(reported as integer) as reported,
    cast(greatest(expected, reported) as integer) as expected,
    case
        when own = 0 then 'members'
        when greatest(expected, reported) > 1 then 'merged'
        when other_code = 1 then 'renamed'
        else 'same'
    end as origin
from worked
where value is not null
order by city, basis nulls last, series nulls last, division nulls last
