-- What each partition is made of, as one digest: as long as it stays the same, so does the partition. runs are those in
-- whose landings its figures are.
select form, year, city,
       sha256(string_agg(division_code || ' ' || submission || ' ' || run, ',' order by division_code, submission)) as digest,
       string_agg(distinct run, ' ' order by run) as runs
from chosen
group by form, year, city
order by city, form, year
