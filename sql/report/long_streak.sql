-- What has gone on for three years or more, up to the years that pages tell of: rising, falling, or at the top.
select
    streak.form, streak.indicator, streak.division_code, place.name, place.ordinal, streak.kind, streak.first_year, streak.last_year,
    streak.years
from streak
join place on place.code = streak.division_code
join form_year on form_year.form = streak.form and form_year.year = streak.last_year
where streak.breakdown is null
    and streak.years >= 3
    and (streak.kind <> 'rank' or streak.rank = 1)
