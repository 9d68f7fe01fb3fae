-- Reported figures of each division and, summed, of every division above, in the order of the year itself (basis
-- 'then') and on the divisions of today (basis 'today'). A figure that a division states itself goes before a sum;
-- only members of the form's level are summed. A rate is never summed: where a single one is not stated, it comes
-- from the sums of its two counts over the divisions that report both. last_start and first_end differ from
-- period_start and period_end when the members cover different months.
create or replace view aggregated as
with reported as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category, value
    from observation
    where status = 'A'
),
contribution as (
    select
        reported.form, reported.year, reported.period_start, reported.period_end, reported.division_code,
        reported.indicator, reported.breakdown, reported.category, indicator.unit, indicator.kind,
        reported.value as stated,
        cast(null as decimal(28, 6)) as numerator,
        cast(null as decimal(28, 6)) as denominator
    from reported
    join indicator on indicator.form = reported.form and indicator.indicator = reported.indicator
    union all
    select
        upper_count.form, upper_count.year,
        least(upper_count.period_start, lower_count.period_start),
        greatest(upper_count.period_end, lower_count.period_end),
        upper_count.division_code, indicator.indicator, upper_count.breakdown, upper_count.category,
        indicator.unit, indicator.kind, null, upper_count.value, lower_count.value
    from indicator
    join reported as upper_count
        on upper_count.form = indicator.form and upper_count.indicator = indicator.numerator
    join reported as lower_count
        on lower_count.form = indicator.form and lower_count.indicator = indicator.denominator
        and lower_count.year = upper_count.year and lower_count.division_code = upper_count.division_code
        and lower_count.breakdown is not distinct from upper_count.breakdown
        and lower_count.category is not distinct from upper_count.category
    where indicator.kind = 'rate'
),
summed as (
    select
        member.basis, contribution.form, contribution.year, member.division_code, member.level, member.own,
        contribution.indicator, contribution.breakdown, contribution.category, contribution.unit, contribution.kind,
        min(contribution.period_start) as period_start,
        max(contribution.period_start) as last_start,
        min(contribution.period_end) as first_end,
        max(contribution.period_end) as period_end,
        sum(contribution.stated) as stated,
        count(contribution.stated) as stated_count,
        sum(contribution.numerator) as numerator,
        sum(contribution.denominator) as denominator,
        count(contribution.numerator) as ratio_count
    from contribution
    join form on form.form = contribution.form
    join member
        on member.member_code = contribution.division_code
        and contribution.year between member.first_year and member.last_year
        and (member.own = 1 or member.member_level = form.level)
    group by
        member.basis, contribution.form, contribution.year, member.division_code, member.level, member.own,
        contribution.indicator, contribution.breakdown, contribution.category, contribution.unit, contribution.kind
    qualify row_number() over (
        partition by
            member.basis, contribution.form, contribution.year, member.division_code,
            contribution.indicator, contribution.breakdown, contribution.category
        order by member.own desc nulls last) = 1
),
computed as (
    select
        basis, form, year, period_start, last_start, first_end, period_end, division_code, level, own,
        indicator, breakdown, category, unit, kind,
        case
            when kind <> 'rate' or (own = 1 and stated_count = 1) then cast(stated as decimal(28, 6))
            else cast(
                case when unit = 'percent' then 100 else 1 end
                * cast(numerator as double) / nullif(cast(denominator as double), 0) as decimal(28, 6))
        end as value,
        case
            when kind <> 'rate' or (own = 1 and ratio_count = 0) then stated_count
            else ratio_count
        end as reported
    from summed
)
select
    computed.basis,
    computed.form,
    computed.year,
    computed.period_start,
    computed.last_start,
    computed.first_end,
    computed.period_end,
    computed.division_code,
    computed.level,
    computed.indicator,
    computed.breakdown,
    computed.category,
    computed.value,
    computed.unit,
    computed.kind,
    computed.reported,
    coalesce(expectation.expected, computed.reported) as expected
from computed
left join expectation
    on expectation.basis = computed.basis
    and expectation.form = computed.form
    and expectation.year = computed.year
    and expectation.division_code = computed.division_code
    and expectation.own = computed.own
where computed.value is not null;
