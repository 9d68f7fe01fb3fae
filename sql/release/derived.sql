-- What is worked out of the figures of one form and year: sums for every division above, rates, and the figures of divisions
-- that several codes are behind; in the order of the year itself (basis 'then') and on the divisions of today (basis 'today').
-- A figure that a division states itself goes before a sum. Summed are members of the form's level and what is allocated to none
-- of them, which does not count as reporting, but no figure that is included in another division's (status K). A rate is never
-- summed: where a single one is not stated, it comes from the sums of its two counts over the divisions that report both; so does
-- that of a merged division of which several parts report. last_start and first_end differ from period_start and period_end when
-- the members cover different months. tolerance is how far a stated rate may lie from its counts by rounding alone: its
-- own (a twentieth where it does not say) and theirs; null where there are not both. A rate that no column can hold is none.
-- Places and series are numbered, as sums by numbers take a fraction of those by names.
with reported as (
    select observation.period_start, observation.period_end, observation.division_code, observation.indicator,
        observation.breakdown, observation.category, observation.value, observation.precision, indicator.kind,
        case when observation.status = 'K' then 1 else 0 end as alone
    from read_parquet([${observation}]) as observation
    join indicator on indicator.form = ${form} and indicator.indicator = observation.indicator
    where observation.status in ('A', 'I', 'K', 'N')
),
rate as (
    select indicator, case when unit = 'percent' then 100 else 1 end as scale
    from indicator
    where form = ${form} and kind = 'rate'
),
counts as (
    select
        rate.indicator, rate.scale, rate_part.breakdown, rate_part.category, rate_part.division_code,
        min(rate_part.period_start) as period_start,
        max(rate_part.period_end) as period_end,
        sum(case when rate_part.part = 'numerator' then rate_part.value end) as numerator,
        sum(case when rate_part.part = 'denominator' then rate_part.value end) as denominator,
        cast(sum(case when rate_part.part = 'numerator' then coalesce(rate_part.precision, 0) end) as double)
            as numerator_open,
        cast(sum(case when rate_part.part = 'denominator' then coalesce(rate_part.precision, 0) end) as double)
            as denominator_open
    from read_parquet([${rate_part}]) as rate_part
    join rate on rate.indicator = rate_part.indicator
    group by rate.indicator, rate.scale, rate_part.breakdown, rate_part.category, rate_part.division_code
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
    where kind = 'rate'
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
series as materialized (
    select
        present.indicator, present.breakdown, present.category, indicator.unit, indicator.kind,
        case when indicator.unit = 'percent' then 100 else 1 end as scale,
        row_number() over (
            order by present.indicator nulls last, present.breakdown nulls first, present.category nulls first)
            as series
    from (
        select indicator, breakdown, category
        from reported
        union
        select indicator, breakdown, category
        from contribution) as present
    join indicator on indicator.form = ${form} and indicator.indicator = present.indicator
),
entry as materialized (
    select
        series.series, reported.division_code,
        reported.period_start,
        reported.period_start as last_start,
        reported.period_end as first_end,
        reported.period_end,
        reported.value as stated,
        reported.precision,
        reported.alone,
        1 as stated_count
    from reported
    join series
        on series.indicator = reported.indicator
        and series.breakdown is not distinct from reported.breakdown
        and series.category is not distinct from reported.category
    where reported.kind <> 'rate'
),
rate_entry as materialized (
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
own_part as (
    -- Of which divisions each has the figures itself.
    select part.place, part.division, part.sole, part.member_code, part.other_code
    from part
    join form on form.form = ${form} and form.level = part.form_level
    where part.year = ${year} and part.own = 1
),
nest as (
    select distinct part.member_code, part.nest
    from part
    join form on form.form = ${form} and form.level = part.form_level
    where part.year = ${year} and part.own = 0
),
nest_place as (
    select distinct part.nest, part.place, part.weight
    from part
    join form on form.form = ${form} and form.level = part.form_level
    where part.year = ${year} and part.own = 0
),
numbered as (
    select
        place.basis, place.division_code, place.level, place.own, place.expected, place.place, place.division
    from place
    join form on form.form = ${form} and form.level = place.form_level
    where place.year = ${year}
),
nested as (
    select
        nest.nest, entry.series,
        min(entry.period_start) as period_start,
        max(entry.last_start) as last_start,
        min(entry.first_end) as first_end,
        max(entry.period_end) as period_end,
        sum(entry.stated) as stated,
        sum(entry.precision) as precision,
        sum(entry.stated_count) as stated_count
    from entry
    join nest on nest.member_code = entry.division_code
    where entry.alone = 0
    group by nest.nest, entry.series
),
summed as (
    select
        nest_place.place, nested.series,
        min(nested.period_start) as period_start,
        max(nested.last_start) as last_start,
        min(nested.first_end) as first_end,
        max(nested.period_end) as period_end,
        1 as other_code,
        sum(nested.stated) as stated,
        sum(nested.precision) as precision,
        sum(nest_place.weight * nested.stated_count) as stated_count,
        cast(null as decimal(28, 6)) as numerator,
        cast(null as decimal(28, 6)) as denominator,
        cast(null as decimal(28, 6)) as open,
        0 as ratio_count
    from nested
    join nest_place on nest_place.nest = nested.nest
    group by nest_place.place, nested.series
    union all
    select
        own_part.place, entry.series,
        min(entry.period_start),
        max(entry.last_start),
        min(entry.first_end),
        max(entry.period_end),
        max(own_part.other_code),
        sum(entry.stated),
        sum(entry.precision),
        sum(entry.stated_count),
        null,
        null,
        null,
        0
    from entry
    join own_part on own_part.member_code = entry.division_code and own_part.sole = 0
    group by own_part.place, entry.series
    union all
    select
        rated.place, rate_entry.series,
        min(rate_entry.period_start),
        max(rate_entry.last_start),
        min(rate_entry.first_end),
        max(rate_entry.period_end),
        max(rated.other_code),
        sum(rate_entry.stated),
        sum(rate_entry.precision),
        sum(rated.weight * rate_entry.stated_count),
        sum(rate_entry.numerator),
        sum(rate_entry.denominator),
        sum(rate_entry.open),
        sum(rated.weight * rate_entry.ratio_count)
    from rate_entry
    join (
        select place, member_code, 1 as own, 1 as weight, other_code
        from own_part
        union all
        select nest_place.place, nest.member_code, 0, nest_place.weight, 1
        from nest
        join nest_place on nest_place.nest = nest.nest) as rated
        on rated.member_code = rate_entry.division_code and (rate_entry.alone = 0 or rated.own = 1)
    group by rated.place, rate_entry.series
),
with_members as (
    select distinct division
    from numbered
    where own = 0
),
stated_above as (
    -- What divisions with members state themselves.
    select distinct own_part.division, entry.series
    from own_part
    join with_members on with_members.division = own_part.division
    join entry on entry.division_code = own_part.member_code
    union
    select own_part.division, rate_entry.series
    from own_part
    join with_members on with_members.division = own_part.division
    join rate_entry on rate_entry.division_code = own_part.member_code
),
placed as (
    select
        numbered.basis, numbered.division_code, numbered.level, numbered.own, numbered.expected, numbered.division,
        series.series, series.indicator, series.breakdown, series.category, series.unit, series.kind, series.scale,
        summed.period_start, summed.last_start, summed.first_end, summed.period_end, summed.other_code,
        summed.numerator, summed.denominator, summed.open,
        case when series.kind <> 'rate' or (numbered.own = 1 and summed.stated_count = 1 and summed.ratio_count <= 1)
            then cast(summed.stated as decimal(28, 6)) end as stated,
        case when series.kind <> 'rate' or (numbered.own = 1 and summed.stated_count = 1 and summed.ratio_count <= 1)
            then cast(summed.precision as decimal(28, 6)) end as precision,
        case when series.kind <> 'rate' or (numbered.own = 1 and summed.ratio_count = 0)
            then summed.stated_count else summed.ratio_count end as reported
    from summed
    join numbered on numbered.place = summed.place
    join series on series.series = summed.series
    left join stated_above on stated_above.division = numbered.division and stated_above.series = summed.series
    where numbered.own = 1 or stated_above.series is null
),
worked as (
    select
        basis, division_code, level, own, expected, division, series, indicator, breakdown, category, unit, kind,
        period_start, last_start, first_end, period_end, other_code, numerator, denominator, open, stated, precision, reported,
        coalesce(stated, try_cast(
            scale * cast(numerator as double) / nullif(cast(denominator as double), 0) as decimal(28, 6))) as value
    from placed
)
select
    basis, division_code, level, own, indicator, breakdown, category, unit, kind, period_start, last_start, first_end,
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
order by series nulls last, basis nulls last, division nulls last
