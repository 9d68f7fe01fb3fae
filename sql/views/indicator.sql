-- What a form counts: titles, unit, kind (flow, stock or rate) and, for a rate, the two counts that it is made of.
create or replace view indicator as
select
    form,
    indicator,
    title_zh,
    title_en,
    unit,
    kind,
    numerator,
    denominator,
    ordinal
from read_parquet('${release}/indicator.parquet');
