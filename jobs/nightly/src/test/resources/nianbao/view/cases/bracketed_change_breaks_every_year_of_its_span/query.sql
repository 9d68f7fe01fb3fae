-- Set up in 2012, 2013 or 2014: no two of these years compare, nor 2011 with any; from 2014 on the series goes on.
select year, value, comparable_since, broken_by, moved
from comparable
where level = 'zone'
order by year
