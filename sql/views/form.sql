-- A form: what is filled in every year, its titles, and the level of the divisions that its figures are about.
create or replace view form as
select
    form,
    title_zh,
    title_en,
    level,
    ordinal
from read_parquet('${release}/form.parquet');
