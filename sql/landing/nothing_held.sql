-- What earlier landings hold figures of, when this is the first.
select '' as form, 0 as year, '' as division_code, '' as submission, '' as run, 0 as months, '' as has, 0 as newest_year
where false
