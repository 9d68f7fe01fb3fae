-- What has gone on for long, of a division and of those directly under it, the longest first.
select
    long_streak.form, figure.form_zh, figure.form_en, long_streak.indicator, figure.title_zh, figure.title_en, long_streak.name,
    long_streak.kind, long_streak.first_year, long_streak.last_year, long_streak.years
from long_streak
join figure
    on figure.form = long_streak.form
    and figure.indicator = long_streak.indicator
    and figure.breakdown is null
    and figure.year = long_streak.last_year
    and figure.division_code = long_streak.division_code
left join below on below.code = long_streak.division_code and below.above = ${division}
where below.code is not null or long_streak.division_code = ${division}
order by
    long_streak.years desc, figure.form_ordinal nulls last, long_streak.form, figure.indicator_ordinal nulls last, long_streak.ordinal,
    long_streak.indicator, long_streak.kind, long_streak.last_year
limit 60
