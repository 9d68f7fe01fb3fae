-- What is not published, and why: small (too small), level (a breakdown that is not published of such divisions), protects (a hidden
-- one could be worked out from it), kept (it was not published before) and rate (made of one of these). For the office alone.
-- key: form, year, division_code, indicator, breakdown, category
-- column reason: why it is not published: small, level, protects, kept or rate
-- column margin: how far off it has to stay for whoever works it out from what is published; 0 where nothing is asked
create or replace view suppressed as
select
    form,
    year,
    division_code,
    indicator,
    breakdown,
    category,
    reason,
    margin
from read_parquet('${release}/suppressed/*.parquet');
