-- How large the figures of an indicator are in a usual year of all that has landed: of the largest of each year the middle one, so
-- that a year with a wrong figure says nothing. No row where nothing has landed.
select quantile_disc(largest, 0.5) as usual
from (
    select year, max(abs(value)) as largest
    from read_parquet([${landings}])
    where form = ${form} and indicator = ${indicator} and status = 'A' and value <> 0
    group by year) as years
having count(*) > 0
