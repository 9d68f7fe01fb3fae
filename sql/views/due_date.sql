-- By which day a form is to be sent, as its definition says, and for which years.
-- key: form, first_year
-- column month: month of the day
-- column day: day of the month
-- column years_after: how many calendar years after the year that is told of the day comes
create or replace view due_date as
select
    form,
    first_year,
    last_year,
    month,
    day,
    years_after
from read_parquet('${release}/due_date.parquet');
