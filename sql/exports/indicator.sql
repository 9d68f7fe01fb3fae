-- What indicators are called and counted in, in the order of the forms: of those that share a name the first counts.
select indicator.form, indicator.indicator, indicator.title_zh, indicator.title_en, indicator.unit
from indicator
join form on form.form = indicator.form
order by form.ordinal nulls last, indicator.form, indicator.ordinal nulls last
