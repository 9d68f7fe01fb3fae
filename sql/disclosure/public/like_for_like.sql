-- Like-for-like totals of one form and year as they are published. One over some of the divisions alone is another sum, from which a
-- hidden figure could be worked out, so that nothing of it is told where any figure of what is counted is hidden in either year; one
-- over all of them is told with the sum that it equals.
select
    told.division_code, told.indicator, told.breakdown, told.category, told.divisions, told.reported, told.previous_reported,
    case when other.division_code is null then told.value end as value,
    case when other.division_code is null then told.previous end as previous
from read_parquet(${like_for_like}) as told
left join (
    select same.division_code, same.indicator, same.breakdown, same.category
    from read_parquet(${like_for_like}) as same
    left join read_parquet(${derived}) as present
        on present.basis = 'today'
        and present.own = 0
        and present.division_code = same.division_code
        and present.indicator = same.indicator
        and present.breakdown is not distinct from same.breakdown
        and present.category is not distinct from same.category
        and present.reported = same.reported
        and present.value = same.value
    left join (${derived_before}) as past
        on past.basis = 'today'
        and past.own = 0
        and past.division_code = same.division_code
        and past.indicator = same.indicator
        and past.breakdown is not distinct from same.breakdown
        and past.category is not distinct from same.category
        and past.reported = same.previous_reported
        and past.value = same.previous
    where (present.division_code is null or past.division_code is null
            or exists (
                select 1
                from hidden as itself
                where itself.form = ${form}
                    and itself.year in (${year}, ${year} - 1)
                    and itself.division_code = same.division_code
                    and itself.indicator = same.indicator
                    and itself.breakdown is not distinct from same.breakdown
                    and itself.category is not distinct from same.category))
        and exists (
            select 1
            from hidden
            where hidden.form = ${form}
                and hidden.year in (${year}, ${year} - 1)
                and hidden.indicator = same.indicator
                and hidden.breakdown is not distinct from same.breakdown
                and hidden.category is not distinct from same.category)) as other
    on other.division_code = told.division_code
    and other.indicator = told.indicator
    and other.breakdown is not distinct from told.breakdown
    and other.category is not distinct from told.category
order by told.indicator, told.breakdown nulls first, told.category nulls first, told.division_code
