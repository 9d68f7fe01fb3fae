-- Who belongs to the divisions of which an extract of a release has figures: what is worked out for each of them would take
-- the longer the more others there are.
select everyone.basis, everyone.division_code, everyone.level, everyone.member_code, everyone.member_level, everyone.own,
       everyone.first_year, everyone.last_year, everyone.told_until
from everyone
where everyone.division_code in (select division_code from looked_at)
