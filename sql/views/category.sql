-- A category of a breakdown; of_indicator is the indicator that it splits (null: every one), within the category
-- that it is a part of; headings are those under which returns have it.
-- key: form, breakdown, category, of_indicator
-- column of_indicator: the indicator that the category splits; null when it splits every one
-- column within: the category that this one is a part of
create or replace view category as
select
    form,
    breakdown,
    category,
    of_indicator,
    title_zh,
    title_en,
    within,
    headings,
    ordinal
from read_parquet('${release}/category.parquet');
