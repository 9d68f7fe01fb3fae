-- What a division is made of: itself (own = 1) and every division below it. Basis 'then' is the order of the year
-- itself; on basis 'today' members of any year stand under the divisions of today, followed by their current code.
-- Until told_until figures of the member count, which goes beyond last_year for one that was absorbed in the course of
-- a year.
-- column member_level: level of the division that belongs to it
create or replace view member as
select
    basis,
    division_code,
    level,
    member_code,
    member_level,
    own,
    first_year,
    last_year,
    told_until
from read_parquet('${release}/member.parquet');
