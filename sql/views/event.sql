-- What happened to divisions: renames, upgrades, new codes, new zones, splits. One row for each pair of an old and a
-- new division; the dates are the earliest and the latest that the sources allow, and stay apart where they are.
-- key: event_id, old_code, old_name, new_code, new_name
create or replace view event as
select
    event_id,
    kind,
    old_code,
    old_name,
    new_code,
    new_name,
    earliest,
    latest,
    earliest_year,
    latest_year,
    document
from read_parquet('${release}/event.parquet');
