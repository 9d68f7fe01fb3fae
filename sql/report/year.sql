-- The years of which there are figures, the newest first.
select year
from figure_year
order by year desc
