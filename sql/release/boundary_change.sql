-- The divisions of today whose area or existence changed in a way that no code follows: a division split, carved out
-- of others or made anew. Renames, upgrades, new codes, merged divisions and those that moved under another parent
-- are followed, and are not here. The change came within the years given; they differ where only a span is known.
with touched as (
    select event_id, kind, old_code as code, earliest_year, latest_year, document
    from event
    union all
    select event_id, kind, new_code, earliest_year, latest_year, document
    from event
)
select distinct
    touched.event_id,
    touched.kind,
    division.current_code as division_code,
    touched.earliest_year as first_year,
    touched.latest_year as last_year,
    touched.document
from touched
join division on division.code = touched.code
where touched.kind in ('split', 'new_street', 'new_township', 'zone_created', 'area_changed')
