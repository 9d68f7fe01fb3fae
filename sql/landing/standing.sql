-- The submissions that a text means, each as the newest run that decided about it has it: by eight or more digits of its digest, by
-- its path, or else by a part of that.
with newest as (
    select submission, file, received_at, outcome, run, held_in
    from read_parquet([${submissions}])
    qualify row_number() over (partition by submission order by run desc) = 1
), meant as (
    select submission, file, received_at, outcome, run, held_in,
           case
               when file = ${text} then 1
               when length(${text}) >= 8 and starts_with(submission, lower(${text})) then 2
               when contains(file, ${text}) then 3
           end as likeness
    from newest
)
select submission, file, received_at, outcome, run, held_in
from meant
where likeness = (select min(likeness) from meant)
order by received_at, file, submission
