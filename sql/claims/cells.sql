-- The cells that the figures behind a claim were read from.
select
    found.division_code,
    found.indicator,
    found.value,
    submission.file,
    found.sheet,
    found.cell
from (
    select division_code, indicator, value, submission, sheet, cell
    from observation
    where status in ('A', 'I', 'N') and (${cells})) as found
join submission on submission.submission = found.submission
order by found.division_code nulls last, found.indicator nulls last, found.cell nulls last
