-- The register of one city, as the registers of so many cities: codes are numbered, everything else stays.
create or replace macro numbered(codes, city) as regexp_replace(codes, '([0-9]{3}[0-9Z]+)', city || '\1', 'g');

copy (
    select numbered(code, city) as code, name, level, kind, numbered(parent_code, city) as parent_code, valid_from,
           valid_to, numbered(successor_code, city) as successor_code
    from read_csv('${reference}/division.csv', all_varchar = true)
    cross join range(11, 11 + ${cities}) as cities(city)
    order by city, code
) to '${register}/division.csv';

copy (
    select event_id || '-' || city as event_id, kind, numbered(old_code, city) as old_code, old_name,
           numbered(new_code, city) as new_code, new_name, earliest, latest, document
    from read_csv('${reference}/event.csv', all_varchar = true)
    cross join range(11, 11 + ${cities}) as cities(city)
    order by city, event_id
) to '${register}/event.csv';

copy (
    select numbered(zone_code, city) as zone_code, numbered(township_code, city) as township_code, valid_from
    from read_csv('${reference}/zone.csv', all_varchar = true)
    cross join range(11, 11 + ${cities}) as cities(city)
    order by city, zone_code
) to '${register}/zone.csv'
