-- The divisions of today whose area or existence changed in a way that no code follows: a division split, carved out
-- of others or made anew. Renames, upgrades, new codes, merged divisions and those that moved under another parent
-- are followed, and are not here. The change came within the years given; they differ where only a span is known.
-- key: event_id, division_code, kind
-- column kind: what happened: split, new_street, new_township, zone_created or area_changed
create or replace view boundary_change as
select
    event_id,
    kind,
    division_code,
    first_year,
    last_year,
    document
from read_parquet('${release}/boundary_change.parquet');
