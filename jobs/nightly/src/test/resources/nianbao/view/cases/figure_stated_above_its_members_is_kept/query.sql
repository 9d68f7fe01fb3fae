-- The county itself says 100, its townships 70, which the city counts once; nothing of nothing is no rate.
select indicator, division_code, value, reported, expected, missing, period_start, period_end
from roll_up
where level in ('city', 'county') or indicator = 'settled_pct' and division_code = '371502101'
order by indicator, division_code
