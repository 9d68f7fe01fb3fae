-- What there is to say of single cells of a cube beside the figure or symbol that they hold.
select
    'ATTRIBUTES("' || INDICATOR || case when CATEGORY = '_T' then '' else '.' || CATEGORY end || '","' || REF_AREA || '","' || TIME_PERIOD
        || '")="' || OBS_STATUS
        || '","' || case when reported < expected and OBS_VALUE is not null then reported || '/' || expected else '' end
        || '","' || coalesce(ROUNDING, '') || '","' || coalesce(PERIOD, '') || '";'
from (
    select line, span, INDICATOR, CATEGORY, REF_AREA, TIME_PERIOD, OBS_VALUE, OBS_STATUS, REPORTED, EXPECTED, ${rounding}, PERIOD, symbol
    from figure
    where form = ${form}) as written
where OBS_VALUE is not null and (OBS_STATUS <> 'A' or REPORTED < EXPECTED or ROUNDING is not null or PERIOD is not null)
    or OBS_STATUS = ${held_back}
order by line, span
