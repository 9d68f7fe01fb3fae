-- The years of which there are figures in force.
select distinct year
from chosen
order by year
