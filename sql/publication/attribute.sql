-- What there is to say of single cells of a cube beside the figure or symbol that they hold.
select
    'ATTRIBUTES("' || code || '","' || REF_AREA || '","' || TIME_PERIOD || '")="' || OBS_STATUS
        || '","' || case when REPORTED < EXPECTED and OBS_VALUE is not null then REPORTED || '/' || EXPECTED else '' end
        || '","' || coalesce(ROUNDING, '') || '","' || coalesce(PERIOD, '') || '";'
from (
    select
        figure.item, item.indicator || case when item.part = '_T' then '' else '.' || item.part end as code, figure.REF_AREA,
        figure.TIME_PERIOD, figure.OBS_VALUE, figure.OBS_STATUS, figure.REPORTED, figure.EXPECTED, figure.ROUNDING, figure.PERIOD
    from figure
    join item on item.form = figure.form and item.place = figure.item
    where figure.form = ${form}
        and (figure.OBS_STATUS = ${held_back}
            or figure.OBS_VALUE is not null
                and (figure.OBS_STATUS <> 'A'
                    or figure.REPORTED < figure.EXPECTED
                    or figure.ROUNDING is not null
                    or figure.PERIOD is not null))) as said
order by item, REF_AREA, TIME_PERIOD
