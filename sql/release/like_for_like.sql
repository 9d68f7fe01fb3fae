-- Like-for-like totals of one form and year on the divisions of today: over the divisions below that have a whole figure in
-- both years, and the same boundary, and for a rate both counts. A division that merged is whole when all of its parts reported.
with own as (
    select
        derived.year, derived.division_code, derived.indicator, derived.breakdown, derived.category, derived.unit, derived.kind,
        derived.value, derived.numerator, derived.denominator, derived.reported
    from read_parquet([${derived}], hive_partitioning = true, hive_types = {'form': varchar, 'year': integer}) as derived
    where derived.basis = 'today' and derived.own = 1 and derived.reported = derived.expected
    union all
    select
        observation.year, sole_member.division_code, observation.indicator, observation.breakdown, observation.category,
        observation.unit, indicator.kind, observation.value, null, null, 1
    from read_parquet([${observation}], hive_partitioning = true, hive_types = {'form': varchar, 'year': integer}) as observation
    join indicator
        on indicator.form = ${form}
        and indicator.indicator = observation.indicator
        and indicator.kind <> 'rate'
    join sole_member
        on sole_member.basis = 'today'
        and sole_member.member_code = observation.division_code
        and observation.year between sole_member.first_year and sole_member.told_until
    where observation.status in ('A', 'I', 'K', 'N')
),
moved as (
    select distinct division_code
    from boundary_change
    where ${year} between first_year and last_year
),
nest as (
    select distinct above.member_code, above.nest
    from above
    join form on form.form = ${form} and form.level = above.form_level
),
nest_above as (
    select distinct above.nest, above.division_code
    from above
    join form on form.form = ${form} and form.level = above.form_level
),
nested as (
    select
        nest.nest, present.indicator, present.breakdown, present.category, present.unit, present.kind,
        count(*) as divisions,
        sum(present.reported) as reported,
        sum(past.reported) as previous_reported,
        sum(present.value) as value,
        sum(present.numerator) as numerator,
        sum(present.denominator) as denominator,
        sum(past.value) as previous,
        sum(past.numerator) as previous_numerator,
        sum(past.denominator) as previous_denominator
    from own as present
    join own as past
        on past.year = ${year} - 1
        and past.division_code = present.division_code
        and past.indicator = present.indicator
        and past.breakdown is not distinct from present.breakdown
        and past.category is not distinct from present.category
    join nest on nest.member_code = present.division_code
    left join moved on moved.division_code = present.division_code
    where present.year = ${year}
        and moved.division_code is null
        and (present.kind <> 'rate' or (present.numerator is not null and past.numerator is not null))
    group by nest.nest, present.indicator, present.breakdown, present.category, present.unit, present.kind
),
summed as (
    select
        nest_above.division_code, nested.indicator, nested.breakdown, nested.category, nested.unit, nested.kind,
        sum(nested.divisions) as divisions,
        sum(nested.reported) as reported,
        sum(nested.previous_reported) as previous_reported,
        sum(nested.value) as value,
        sum(nested.numerator) as numerator,
        sum(nested.denominator) as denominator,
        sum(nested.previous) as previous,
        sum(nested.previous_numerator) as previous_numerator,
        sum(nested.previous_denominator) as previous_denominator
    from nested
    join nest_above on nest_above.nest = nested.nest
    group by nest_above.division_code, nested.indicator, nested.breakdown, nested.category, nested.unit, nested.kind
),
shown as (
    select distinct division_code, indicator, breakdown, category
    from read_parquet([${derived}], hive_partitioning = true, hive_types = {'form': varchar, 'year': integer})
    where basis = 'today' and own = 0 and year = ${year}
)
select
    summed.division_code, summed.indicator, summed.breakdown, summed.category,
    cast(summed.divisions as integer) as divisions,
    cast(summed.reported as integer) as reported,
    cast(summed.previous_reported as integer) as previous_reported,
    cast(case
        when summed.kind <> 'rate' then summed.value
        else try_cast(case when summed.unit = 'percent' then 100 else 1 end
            * cast(summed.numerator as double) / nullif(cast(summed.denominator as double), 0) as decimal(28, 6))
    end as decimal(28, 6)) as value,
    cast(case
        when summed.kind <> 'rate' then summed.previous
        else try_cast(case when summed.unit = 'percent' then 100 else 1 end
            * cast(summed.previous_numerator as double) / nullif(cast(summed.previous_denominator as double), 0)
            as decimal(28, 6))
    end as decimal(28, 6)) as previous
from summed
join shown
    on shown.division_code = summed.division_code
    and shown.indicator = summed.indicator
    and shown.breakdown is not distinct from summed.breakdown
    and shown.category is not distinct from summed.category
order by summed.indicator, summed.breakdown nulls first, summed.category nulls first, summed.division_code
