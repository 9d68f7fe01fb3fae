-- A category of a breakdown; of_indicator is the indicator that it splits (null: every one), within the category
-- that it is a part of.
create or replace view category as
select
    form,
    breakdown,
    category,
    of_indicator,
    title_zh,
    title_en,
    within,
    ordinal
from read_parquet('${release}/category.parquet');
