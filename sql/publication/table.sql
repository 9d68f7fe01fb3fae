-- The figures of a form as SDMX-CSV 2.0 has them.
select
    'dataflow' as STRUCTURE,
    ${dataflow} as STRUCTURE_ID,
    -- A release holds everything: what is read replaces what was there.
    'R' as ACTION,
    'A' as FREQ,
    ${columns}
from figure
where form = ${form}
order by line, span
