-- The years of which there are figures of any form.
-- key: year
create or replace view figure_year as
select year
from read_parquet('${release}/figure_year.parquet');
