-- What goes back to its sender: of what came in this night all that is returned or refused, and what has a sheet that is. Of what was only read again, under
-- other definitions, what was accepted until now and nothing has replaced since: all else went back before, or nobody waits for it.
-- And what came in this night and is accepted, but for a publication, where a warning waits for an answer.
with every_return as (
    select submission, form, year, sender, file, received_at
    from decided
    union
    select submission, form, year, sender, file, received_at
    from before
)
select d.submission
from decided d
where (d.outcome in ('returned', 'refused')
    or d.submission in (
        select f.submission
        from finding f
        join submission s on s.submission = f.submission and s.acceptance = 'by_sheet'
        where f.level = 'error'))
  and (d.received_at >= timestamp '${night}'
    or (d.submission in (select b.submission from before b where b.outcome = 'accepted')
      and not exists (
        select later.submission
        from every_return later
        where later.submission <> d.submission and later.received_at > d.received_at
          and (later.file = d.file
            or (later.form = d.form and later.sender = d.sender and later.year is not distinct from d.year)))))
union
select d.submission
from decided d
join submission s on s.submission = d.submission and s.acceptance <> 'by_figure'
where d.outcome = 'accepted' and d.received_at >= timestamp '${night}'
  and d.submission in (select w.submission from subject w where w.subject not in (select r.subject from reason r))
  and d.submission not in (select f.submission from finding f where f.rule = 'not_in_force')
