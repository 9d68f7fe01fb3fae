-- What publications give once more in an older table, where none does.
select '' as form, 0 as year, current_date as period_start, current_date as period_end, '' as division_code, '' as indicator,
       '' as breakdown, '' as category, cast(null as decimal(28, 6)) as value, '' as unit, '' as status,
       cast(null as decimal(28, 6)) as precision, '' as submission, '' as sheet, '' as cell, '' as run
where false
