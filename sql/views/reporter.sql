-- Of which divisions of its level a form is expected, and in which years.
-- key: form, division_code, first_year
create or replace view reporter as
select
    form,
    division_code,
    first_year,
    last_year
from read_parquet('${release}/reporter.parquet');
