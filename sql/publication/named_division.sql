-- The divisions that figures are about, under their newest names.
select
    named.code,
    named.name,
    named.level,
    case when above.code is not null then named.parent_code end as parent_code,
    nullif(span.first_year, 0) as first_year,
    nullif(span.last_year, 9999) as last_year,
    named.current_code
from (
    select code, name, level, parent_code, current_code
    from division
    qualify row_number() over (partition by code order by last_year desc nulls last, first_year desc nulls last, name) = 1) as named
join (
    select code, min(first_year) as first_year, max(last_year) as last_year
    from division
    group by code) as span
    on span.code = named.code
left join (select distinct division_code as code from area) as above on above.code = named.parent_code
where named.code in (select division_code from area)
order by named.code
