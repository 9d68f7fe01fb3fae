-- The columns of overturned statements, without any.
select '' as release, '' as kind, '' as claim, '' as form, '' as indicator, '' as breakdown, '' as category, '' as division_code,
       0 as year, '' as said, '' as holds
where false
