-- What a night decided, under the names under which the warehouse has what all nights did.
create view submission as
select submission, form, year, sender, file, received_at, outcome
from read_parquet('${landing}/submission.parquet');

create view finding as
select submission, rule, level, found, expected, message
from read_parquet('${landing}/finding.parquet');

create view observation as
select submission
from read_parquet('${landing}/holding.parquet');

create view division as
select code, name, last_year
from read_parquet('${release}/division.parquet');
