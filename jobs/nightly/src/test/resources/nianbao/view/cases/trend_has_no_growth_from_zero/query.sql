select year, index_to_base, growth_pct, yearly_change, minimum_year, maximum_year
from trend
where division_code = '371502008'
order by year
