-- What the office decided about submissions as a whole, and why.
select run, submission, why || ' (' || role || ', ' || day || ')' as why
from read_parquet([${files}])
