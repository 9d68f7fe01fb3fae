-- What became of every submission of the run: one error returns it whole, whether the reader found it or a rule did, unless it
-- is one of which an error keeps out what it is about alone, and a figure is left.
-- One that was read again to the very same figures keeps those that landed before.
with returned as (
    select f.submission
    from finding f
    join submission s on s.submission = f.submission
    where f.level = 'error' and (s.acceptance = 'whole' or f.sheet is null or f.rule = 'undecided')
    union
    select f.submission
    from finding f
    where f.level = 'error'
      and f.submission not in (
        select s.submission
        from kept k
        join series s on s.series = k.series
        where k.value is not null)
), outcome as (
    select submission, form, year, sender, file, received_at, sent_on,
           case
               when outcome = 'accepted'
                    and submission in (select returned.submission from returned)
               then 'returned'
               else outcome
           end as outcome,
           run, definitions
    from submission
), figure as (
    select s.submission,
           concat_ws('|', s.form, cast(s.year as varchar), cast(s.period_start as varchar), cast(s.period_end as varchar),
                     coalesce(k.division_code, ''), s.indicator, coalesce(s.breakdown, ''), coalesce(s.category, ''),
                     coalesce(cast(k.value as varchar), ''), s.unit, k.status, coalesce(cast(k.precision as varchar), ''),
                     s.sheet, k.cell) as words
    from kept k
    join series s on s.series = k.series
), digest as (
    -- In whatever order the figures come, without having to bring them into one.
    select submission, cast(count(*) as varchar) || ' ' || cast(bit_xor(md5_number(words)) as varchar) as figures
    from figure
    group by submission
)
select o.submission, o.form, o.year, o.sender, o.file, o.received_at, o.sent_on, o.outcome, o.run, o.definitions,
       coalesce(d.figures, '') as figures,
       case when o.outcome = 'accepted' then coalesce(e.held_in, o.run) else o.run end as held_in
from outcome o
left join digest d on d.submission = o.submission
left join earlier e on e.submission = o.submission and e.figures = coalesce(d.figures, '')
order by o.file
