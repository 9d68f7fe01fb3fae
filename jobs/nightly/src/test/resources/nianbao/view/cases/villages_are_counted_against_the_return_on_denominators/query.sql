-- 51 of 100 villages where both are known for the year; persons are no share of the residents.
select indicator, level, division_code, counted, denominator, share_pct, denominator_from, denominator_on, reported,
    expected
from coverage_share
order by level, division_code
