-- What else there was in the inbox, when there was nothing else.
select timestamp '1970-01-01 00:00:00' as received_at, '' as file, '' as state, '' as reason
where false
