-- Who is first, second, third and last of the divisions directly under one, and who moved most since the year before,
-- by two places or more.
with standing as (
    select
        figure.form, figure.form_zh, figure.form_en, figure.form_ordinal, figure.year, figure.indicator,
        figure.indicator_ordinal, figure.title_zh, figure.title_en, place.name, ranked.rank, ranked.rank_change, ranked.siblings,
        max(abs(ranked.rank_change)) over (partition by figure.form, figure.indicator) as most,
        max(ranked.rank) over (partition by figure.form, figure.indicator) as last_rank
    from figure
    join form_year on form_year.form = figure.form and form_year.year = figure.year
    join below on below.code = figure.division_code and below.above = ${division}
    join place on place.code = figure.division_code and place.level <> 'zone'
    join ranked
        on ranked.form = figure.form
        and ranked.indicator = figure.indicator
        and ranked.year = figure.year
        and ranked.division_code = figure.division_code
    where figure.breakdown is null
)
select
    form, form_zh, form_en, year, indicator, title_zh, title_en, max(siblings) as siblings,
    string_agg(case when rank = 1 then name end, '、' order by name) as first_name,
    string_agg(case when rank = 2 then name end, '、' order by name) as second_name,
    string_agg(case when rank = 3 then name end, '、' order by name) as third_name,
    string_agg(case when rank = last_rank and rank > 1 then name end, '、' order by name) as last_name,
    case when count(case when abs(rank_change) = most then 1 end) <= 2 then
        string_agg(
            case when most > 1 and abs(rank_change) = most
                then name || case when rank_change > 0 then ' ↑' else ' ↓' end || abs(rank_change) end,
            '、' order by name)
    end as mover
from standing
group by form, form_zh, form_en, form_ordinal, year, indicator, indicator_ordinal, title_zh, title_en
having count(distinct rank) > 1 and sum(case when rank = 1 then 1 else 0 end) <= 3
order by form_ordinal nulls last, form, indicator_ordinal nulls last, indicator
