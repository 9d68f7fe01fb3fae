-- What the cubes count, with how many decimals its figures are shown.
select
    item.form, item.indicator, item.part, item.within, item.title_zh, item.title_en, item.part_zh, item.part_en, item.unit, item.kind,
    item.place, case when item.kind = 'rate' or coalesce(fraction.fractions, 0) > 0 then 2 else 0 end as decimals
from item
left join (
    select form, item, count(*) as fractions
    from figure
    where contains(OBS_VALUE, '.')
    group by form, item) as fraction
    on fraction.form = item.form and fraction.item = item.place
where item.form in (select form from area)
