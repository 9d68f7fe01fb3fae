-- The divisions of today above those of a level, and the nest of each of these: those under the same divisions have one.
with above as (
    select distinct member_level as form_level, division_code, member_code
    from member
    where basis = 'today' and own = 0
)
select above.form_level, above.division_code, above.member_code, nested.nest
from above
join (
    select
        form_level, member_code,
        dense_rank() over (partition by form_level order by divisions nulls last) as nest
    from (
        select form_level, member_code, string_agg(division_code, ',' order by division_code) as divisions
        from above
        group by form_level, member_code) as under) as nested
    on nested.form_level = above.form_level
    and nested.member_code = above.member_code
