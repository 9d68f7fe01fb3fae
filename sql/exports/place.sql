-- The divisions that are compared, numbered in the order in which a sheet has them: the city comes first, then every county and zone.
select
    dense_rank() over (
        order by case level when 'city' then 1 when 'county' then 2 else 3 end nulls last, division_code nulls last)
        as place,
    division_code,
    division_name,
    level
from (select distinct division_code, division_name, level from comparison) as compared
