-- What is counted, in the order of the definitions. A category is one of each indicator that it splits.
select
    ${agency} || upper(counted.form) || ${version} as STRUCTURE_ID, counted.indicator as INDICATOR, counted.part as CATEGORY,
    counted.within,
    coalesce(counted.title_zh || '：' || counted.part_zh, counted.title_zh) as title_zh,
    coalesce(counted.title_en || ': ' || counted.part_en, counted.title_en) as title_en,
    counted.unit as UNIT_MEASURE, counted.kind
from counted
join cube on cube.form = counted.form
order by cube.place, counted.place
