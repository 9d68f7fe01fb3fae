-- What happened to divisions: renames, upgrades, new codes, new zones, splits. One row for each pair of an old and a
-- new division; the dates are the earliest and the latest that the sources allow, and stay apart where they are.
-- key: event_id, old_code, old_name, new_code, new_name
-- column kind: what happened: a rename, an upgrade, a new code, a new zone, a split and so on
-- column old_code: code of the division before
-- column old_name: name of the division before
-- column new_code: code of the division afterwards
-- column new_name: name of the division afterwards
-- column earliest: first day that the sources allow
-- column latest: last day that the sources allow
-- column earliest_year: year of the first day that the sources allow
-- column latest_year: year of the last day that the sources allow
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
