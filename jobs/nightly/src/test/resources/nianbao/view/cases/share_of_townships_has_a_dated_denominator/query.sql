-- Two of three townships that reported, of five that there are; 90 of 100 villages where both are known.
select indicator, division_code, counted, denominator, share_pct, denominator_whole, share_of_whole_pct,
    denominator_from, denominator_on, reported, expected
from coverage_share
where level in ('city', 'zone')
order by indicator, division_code
