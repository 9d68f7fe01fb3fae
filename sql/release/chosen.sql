-- For each form, year and division the submission whose figures are in force: of those accepted the one
-- sent last; on the same day the one received last; of one batch the last by name.
select o.form, o.year, o.division_code, o.submission, o.run
from read_parquet('${landing}/*/observation.parquet') o
join submission s on s.submission = o.submission and s.held_in = o.run and s.outcome = 'accepted'
group by o.form, o.year, o.division_code, o.submission, o.run, s.sent_on, s.received_at, s.file
qualify row_number() over (
    partition by o.form, o.year, o.division_code
    order by s.sent_on desc nulls last, s.received_at desc, s.file desc) = 1
