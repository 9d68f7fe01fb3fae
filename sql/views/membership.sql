-- A township that a zone runs and reports for, though by law it belongs to a county; township_code is today's code.
-- key: township_code
-- column zone_code: code of the zone
-- column township_code: today's code of the township
create or replace view membership as
select
    zone_code,
    township_code,
    first_year
from read_parquet('${release}/membership.parquet');
