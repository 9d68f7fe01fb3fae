-- What a form counts: titles, unit, kind (flow, stock or rate), the two counts that a rate is made of, and the
-- headings under which returns have it.
-- key: form, indicator
-- column numerator: for a rate, the indicator above the line
-- column denominator: for a rate, the indicator that it is divided by
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
    headings,
    ordinal
from read_parquet('${release}/indicator.parquet');
