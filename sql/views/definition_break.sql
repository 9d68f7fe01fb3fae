-- Where the definitions say that a series means something else from a year on: what is counted (definition) or the
-- unit that it is counted in (unit). One row a series that breaks: a total, or one category of it.
-- key: form, break_id, indicator, breakdown, category
-- column kind: definition when what is counted changed, unit when the unit did
-- column year: first year under the new meaning
create or replace view definition_break as
select
    form,
    break_id,
    kind,
    year,
    indicator,
    breakdown,
    category,
    text_zh,
    text_en,
    source
from read_parquet('${release}/definition_break.parquet');
