-- The figures of a form as SDMX-CSV 2.0 has them. A release holds everything: what is read replaces what was there.
select
    'dataflow' as STRUCTURE,
    ${dataflow} as STRUCTURE_ID,
    'R' as ACTION,
    'A' as FREQ,
    ${columns}
from (
    select
        figure.item, figure.REF_AREA, item.indicator as INDICATOR, item.part as CATEGORY, figure.TIME_PERIOD, figure.OBS_VALUE,
        figure.OBS_STATUS, status.confidentiality as CONF_STATUS, item.unit as UNIT_MEASURE, figure.REPORTED, figure.EXPECTED,
        figure.ROUNDING, figure.PERIOD
    from figure
    join item on item.form = figure.form and item.place = figure.item
    join status on status.code = figure.OBS_STATUS
    where figure.form = ${form}) as said
order by item, REF_AREA, TIME_PERIOD
