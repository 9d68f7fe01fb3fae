-- The divisions above a division, with the years in which both were in force: by law from township to county to
-- city, and besides from a township to the zone that runs it. A zone leads no further, so nothing is counted twice.
-- told_until is last_year or, below a division that was absorbed in the course of a year, that year.
-- column ancestor_code: code of the division above
-- column ancestor_level: level of the division above
create or replace view ancestor as
select
    code,
    ancestor_code,
    ancestor_level,
    first_year,
    last_year,
    told_until
from read_parquet('${release}/ancestor.parquet');
