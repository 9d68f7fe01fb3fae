-- What earlier runs accepted, when this is the first.
select '' as submission, '' as figures, '' as held_in
where false
