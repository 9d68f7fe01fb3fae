-- The townships under a division, in the order of their tiles.
select place.code, place.name, place.level, place.parent_code
from place
where place.level = 'township'
    and (${division} in (select code from place where level = 'city')
        or place.code in (select code from below where above = ${division}))
order by place.ordinal
