-- Ten per cent a year up to 2014; counted in another way from 2015 on, then 20 per cent down, and half of that up.
select year, base_year, index_to_base, growth_pct, yearly_change, minimum, minimum_year, maximum, maximum_year,
    longest_rise, longest_fall
from trend
where division_code = '371502008'
order by year
