-- One part alone states a rate. In 2014 it is 390 of 400 for both; in 2013 the other part sent nothing.
select year, value, reported, expected, origin
from comparable
where level = 'township' and indicator = 'settled_pct'
order by year
