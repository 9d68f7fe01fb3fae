-- The divisions of today under their newest names: one row a code. A code that has been given up stays in the list
-- when nothing followed it.
-- key: code
-- column kind: what the division is called more closely: street, town, township and so on
create or replace view current_division as
select
    code,
    name,
    level,
    kind,
    parent_code
from read_parquet('${release}/current_division.parquet');
