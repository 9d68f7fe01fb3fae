-- The divisions of one city as they are today, in the order in which pages show them: it, its counties, its zones, its townships.
select
    division.code, division.name, division.level, division.parent_code,
    row_number() over (
        order by
            case division.level when 'city' then 1 when 'county' then 2 when 'zone' then 3 else 4 end,
            division.code nulls last) as ordinal
from current_division as division
join city on city.code = division.code
where city.city = ${city}
    and division.level in ('city', 'county', 'zone', 'township')
