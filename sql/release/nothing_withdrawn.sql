-- What the office decided about submissions as a whole, where it decided nothing.
select '' as run, '' as submission, '' as why
where false
