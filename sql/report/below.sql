-- Which divisions stand directly under which: counties and zones under the city, townships under their county and their zone.
select place.parent_code as above, place.code
from place
where place.level = 'township'
union all
select membership.zone_code, place.code
from membership
join place on place.code = membership.township_code
join place as zone on zone.code = membership.zone_code
union all
select city.code, place.code
from place
join place as city on city.level = 'city'
where place.level in ('county', 'zone')
