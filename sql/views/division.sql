-- A division under one name, with its life span as the register prints it, the years at whose end the row was in
-- force (first_year 0 and last_year 9999: open), the last year of which it may tell figures (told_until: when it was
-- absorbed in the course of a year, that year), and today's code of the same division.
-- column valid_from: since when, as the register states it, a span such as 2010-11/2013-12 included; empty when it always was
-- column valid_to: until when, likewise; empty when it still is
-- column kind: what the division is called more closely: street, town, township and so on
-- column successor_code: the code that followed
-- column current_code: code that the same division has today
create or replace view division as
select
    code,
    name,
    level,
    parent_code,
    valid_from,
    valid_to,
    kind,
    first_year,
    last_year,
    told_until,
    successor_code,
    current_code
from read_parquet('${release}/division.parquet');
