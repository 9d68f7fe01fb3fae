-- The divisions that a form tells of, in the order of their codes.
select
    form, REF_AREA as division_code, cast(row_number() over (partition by form order by REF_AREA) - 1 as integer) as place,
    cast(count(*) over (partition by form) as integer) as areas
from (select distinct form, REF_AREA from figure) as known
