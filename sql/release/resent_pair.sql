-- Which accepted returns came since the release before of a form, year and division of which their sender had sent one already, each
-- with the last one before it, in force or not. Of publications newer ones restate what older ones gave.
with accepted as (
    select submission, held_in, sender, received_at, file
    from read_parquet('${release}/submission.parquet')
    where outcome = 'accepted'
), held as (
    select h.form, h.year, h.division_code, h.submission, h.run
    from read_parquet('${release}/landed/holding.parquet') h
    join read_parquet('${release}/form.parquet') f on f.form = h.form and f.source <> 'publication'
), arrived as (
    select distinct form, year, division_code
    from held
    where run in (${arrived})
), told as (
    select h.form, h.year, h.division_code, h.submission, h.run,
           lag(h.submission) over sent as previous_submission, lag(h.run) over sent as previous_run
    from held h
    join arrived n on n.form = h.form and n.year = h.year and n.division_code = h.division_code
    join accepted a on a.submission = h.submission and a.held_in = h.run
    window sent as (partition by h.form, h.year, h.division_code, a.sender order by a.received_at, a.file)
)
select form, year, division_code, submission, run, previous_submission, previous_run
from told
where previous_submission is not null and run in (${arrived})
