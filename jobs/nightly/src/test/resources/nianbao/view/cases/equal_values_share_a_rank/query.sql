select year, division_code, value, rank, rank_from_bottom, ties, siblings, previous_rank, rank_change
from ranking
where level = 'township'
order by year, division_code
