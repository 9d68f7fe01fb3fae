-- What senders answered to warnings, when nobody answered any.
select '' as run, '' as subject, '' as rule, '' as reason, '' as words, '' as submission, timestamp '1970-01-01 00:00:00' as received_at
where false
