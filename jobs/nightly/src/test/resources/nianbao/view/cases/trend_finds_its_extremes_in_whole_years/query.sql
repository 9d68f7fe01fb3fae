-- Half of the county reported in 2012 and 2016, so 10 is no low. Of the city two of five reported at most, so all years count.
select level, year, base_reported, base_expected, index_to_base, minimum, minimum_year, maximum, maximum_year,
    longest_rise, longest_fall, reported, expected
from trend
where level in ('county', 'city')
order by level desc, year
