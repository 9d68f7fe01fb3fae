-- Half of the county reported in 2012: 40 is no low. Of the city two divisions of five reported at most, so all count.
select level, year, base_reported, base_expected, index_to_base, minimum, minimum_year, maximum, maximum_year,
    longest_rise, longest_fall, reported, expected
from trend
where level in ('county', 'city')
order by level desc, year
