-- A form: what is filled in every year, its titles, the level of the divisions that its figures are about, and
-- whether it is a return or a publication.
-- key: form
create or replace view form as
select
    form,
    title_zh,
    title_en,
    level,
    source,
    ordinal
from read_parquet('${release}/form.parquet');
