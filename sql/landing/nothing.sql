-- What earlier runs accepted, when this is the first.
select '' as submission, '' as figures, '' as held_in, timestamp '1970-01-01 00:00:00' as received_at, '' as file, '' as sender
where false
