-- What is asked of a release for some forms, of some cities alone.
select form, indicator, breakdown, category, division_code, division_name, level, year, value, previous_year, previous, change,
       change_pct, change_points, unit, reported, expected, previous_reported, previous_expected, period_start, period_end,
       previous_start, previous_end, mark, like_divisions, like_value, like_previous, like_change, like_change_pct,
       like_change_points, part_year, definition_break, unit_break, boundary_change, other_members, incomplete
from asked
where division_code in (
    select city.code
    from read_parquet('${release}/city.parquet') as city
    where city.city in (${cities}))
