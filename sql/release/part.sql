-- Whose figures each place is made of. Divisions that are under the same divisions above have one nest, by which they are summed
-- once for all of them; a division with nothing above has none.
with part as (
    select
        place.form_level, place.year, place.place, place.division, place.own, place.sole, standing.member_code, standing.weight,
        case when standing.member_code <> standing.division_code then 1 else 0 end as other_code
    from standing
    join place
        on place.form_level = standing.form_level
        and place.year = standing.year
        and place.basis = standing.basis
        and place.division_code = standing.division_code
        and place.level = standing.level
        and place.own = standing.own
),
nested as (
    select
        form_level, year, member_code,
        dense_rank() over (partition by form_level, year order by places nulls last) as nest
    from (
        select form_level, year, member_code, string_agg(place || ' ' || weight, ',' order by place) as places
        from part
        where own = 0
        group by form_level, year, member_code) as under
)
select
    part.form_level, part.year, part.place, part.division, part.own, part.sole, part.member_code, part.weight,
    part.other_code, nested.nest
from part
left join nested
    on nested.form_level = part.form_level
    and nested.year = part.year
    and nested.member_code = part.member_code
order by part.form_level, part.year
