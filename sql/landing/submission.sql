-- What became of every submission of the run: one error returns it whole, whether the reader found it or a rule did.
-- One that was read again to the very same figures keeps those that landed before.
with outcome as (
    select submission, form, year, sender, file, received_at, sent_on,
           case
               when outcome = 'accepted'
                    and submission in (select finding.submission from finding where finding.level = 'error')
               then 'returned'
               else outcome
           end as outcome,
           run, definitions
    from submission
), figure as (
    select submission,
           concat_ws('|', form, cast(year as varchar), cast(period_start as varchar), cast(period_end as varchar),
                     coalesce(division_code, ''), indicator, coalesce(breakdown, ''), coalesce(category, ''),
                     coalesce(cast(value as varchar), ''), unit, status, coalesce(cast(precision as varchar), ''),
                     sheet, cell) as words
    from observation
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
