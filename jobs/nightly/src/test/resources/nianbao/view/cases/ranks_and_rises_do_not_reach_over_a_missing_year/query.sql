-- A, which is missing in 2014, and B: they tie in 2012 and 2015, and a shared first place is one.
select 'rank' as asked, division_code, year, rank as first, previous_rank as second, rank_change as third, ties as fourth,
    siblings as fifth, null as words
from ranking
where level = 'township'
union all
select 'streak', division_code, first_year, rank, last_year, years, null, null, ended_by
from streak
where level = 'township' and kind = 'rank'
union all
select 'trend', division_code, year, index_to_base, growth_pct, yearly_change, longest_rise, maximum_year, null
from trend
where division_code = '371502008'
order by asked, division_code, year, first
