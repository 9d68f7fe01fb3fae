-- No figure, where nothing is corrected.
select '' as form, 0 as year, '' as division_code, '' as indicator, '' as breakdown, '' as category, cast(null as decimal(28, 6)) as value,
       '' as status, cast(null as decimal(28, 6)) as precision, '' as submission, '' as sheet, '' as cell
where false
