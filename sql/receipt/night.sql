-- What a night decided, under the names under which the warehouse has what all nights did.
create view submission as
select submission, form, year, sender, file, received_at, outcome
from read_parquet('${landing}/submission.parquet');

create view finding as
select f.submission, f.rule, f.level, f.found, f.expected, f.message, a.reason
from (
    -- What landed before there were answers has no subjects.
    from read_parquet('${landing}/finding.parquet')
    union all by name
    select cast(null as varchar) as subject
    where false) f
left join read_parquet('${release}/reason.parquet') a on a.subject = f.subject;

create view observation as
select submission
from read_parquet('${landing}/holding.parquet');

create view division as
select code, name, last_year
from read_parquet('${release}/division.parquet');
