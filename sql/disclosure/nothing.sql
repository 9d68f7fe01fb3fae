-- Nothing is hidden.
select cast(null as varchar) as form, cast(null as integer) as year, cast(null as varchar) as division_code, cast(null as varchar) as indicator, cast(null as varchar) as breakdown,
    cast(null as varchar) as category, cast(null as varchar) as reason, cast(null as decimal(28, 6)) as margin
where false
