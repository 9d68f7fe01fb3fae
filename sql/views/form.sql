-- A form: what is filled in every year, its titles, the level of the divisions that its figures are about, and
-- whether it is a return or a publication.
-- key: form
-- column level: level of the divisions that the rows of the form are about
-- column source: return or publication
create or replace view form as
select
    form,
    title_zh,
    title_en,
    level,
    source,
    ordinal
from read_parquet('${release}/form.parquet');
