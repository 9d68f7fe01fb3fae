-- For each form, year and division the submission whose figures are in force: of those accepted the one
-- sent last; on the same day the one received last; of one batch the last by name.
select h.form, h.year, coalesce(c.city, 'none') as city, h.division_code, h.submission, h.run
from read_parquet('${landing}/*/holding.parquet') h
join submission s on s.submission = h.submission and s.held_in = h.run and s.outcome = 'accepted'
left join city c on c.code = h.division_code
qualify row_number() over (
    partition by h.form, h.year, h.division_code
    order by s.sent_on desc nulls last, s.received_at desc, s.file desc) = 1
