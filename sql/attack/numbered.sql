-- The same with numbers: a figure that releases have alike, one after the other, has one, as nobody says that it was revised. value is
-- what others have seen in any of them; those without one are looked for.
with told as (
    select
        edition, basis, form, year, division_code, today_code, level, indicator, category, value, truth, reported,
        dense_rank() over (partition by form, year order by edition) as place
    from seen
),
stretched as (
    select
        edition, basis, form, year, division_code, today_code, level, indicator, category, value, truth, reported,
        place - row_number() over (partition by form, year, basis, division_code, indicator, category, truth order by place) as stretch
    from told
)
select
    seen.edition, seen.basis, seen.form, seen.year, seen.division_code, seen.today_code, seen.level, seen.indicator, seen.category,
    dense_rank() over (
        order by seen.form, seen.year, seen.basis nulls last, seen.division_code, seen.indicator, seen.category, seen.truth nulls last, seen.stretch) - 1 as figure,
    max(seen.value) over (
        partition by seen.form, seen.year, seen.basis, seen.division_code, seen.indicator, seen.category, seen.truth, seen.stretch) as value,
    seen.truth, seen.reported
from stretched as seen
