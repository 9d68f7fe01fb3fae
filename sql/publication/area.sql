-- The divisions that a form tells of, in the order of their codes.
select
    form, division_code, cast(row_number() over (partition by form order by division_code) - 1 as integer) as place
from (select distinct form, division_code from told union select distinct form, division_code from untold) as known
