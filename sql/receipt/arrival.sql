-- What came in, from whom, and what became of it, in Chinese and English: what was accepted and is in force, was accepted and is
-- not, was withdrawn, is in part held back, was sent back, came once more or was left out. The halves of a message are joined by a slash between blanks, which
-- what they quote may hold as well.
with said as (
    select submission,
           coalesce(
               min(message) filter (where level = 'error'),
               min(message) filter (where rule = 'not_in_force' and counts)) as message,
           min(message) filter (where rule = 'withdrawn') as withdrawn,
           count(*) filter (where level = 'error') as errors,
           count(*) filter (where level = 'warning' and reason is null and rule <> 'not_in_force') as warnings,
           count(*) filter (where rule = 'not_in_force' and counts) as outranked
    from (
        -- What went before it may have been withdrawn since.
        select submission, rule, level, message, reason,
               found is null or found not in (select file from submission where outcome = 'withdrawn') as counts
        from finding) as found
    group by submission
), replaced as (
    -- What is in force nowhere any more gave way to what came later from the same sender.
    select s.submission, max_by(later.file, later.received_at) as file
    from submission s
    join submission later
      on later.form = s.form and later.sender = s.sender and later.year is not distinct from s.year
     and later.received_at > s.received_at and later.outcome = 'accepted'
    group by s.submission
), decided as (
    select s.received_at, s.sender, s.file, s.form, s.year,
           case
               when s.outcome = 'accepted' and s.submission not in (select o.submission from observation o) then 'not_in_force'
               when s.outcome = 'accepted' and said.outranked > 0 then 'partly_in_force'
               when s.outcome = 'accepted' and said.errors > 0 then 'held_back_in_part'
               when s.outcome = 'accepted' then 'in_force'
               else s.outcome
           end as state,
           case when s.outcome = 'withdrawn' then said.withdrawn else said.message end as message,
           coalesce(said.errors, 0) as errors,
           coalesce(said.warnings, 0) as warnings,
           replaced.file as later
    from submission s
    left join said on said.submission = s.submission
    left join replaced on replaced.submission = s.submission
), arrived as (
    select received_at, sender, file, form, year, state,
           case
               when state = 'in_force' and warnings > 0
                   then '有 ' || warnings || ' 处警告，请核对：有误的更正，无误的在交还的工作簿首页说明原因 / '
                       || 'Warnings: ' || warnings || '; correct what is wrong, and of what is right say why on the first sheet of the workbook that goes back'
               when state = 'in_force' then ''
               when state = 'not_in_force' and message is null and later is null
                   then '以其他报表为准，或表中没有数字 / Another return counts, or it holds no figure'
               when message is null then '现以“' || later || '”为准 / “' || later || '” counts now'
               else message
           end as reason,
           errors, warnings
    from decided
    union all
    select received_at, null, file, null, null, state, reason, 0, 0
    from (${others}) other
), halved as (
    select received_at, sender, file, form, year, state, errors, warnings, string_split(reason, ' / ') as parts
    from arrived
), named as (
    select code, max_by(name, last_year) as name
    from division
    group by code
), word as (
    select state, zh, en
    from (values ${words}) as said_as(state, zh, en)
)
select
    strftime(timezone(${zone}, timezone('UTC', date_trunc('second', h.received_at))), '%Y-%m-%d %H:%M:%S ') || ${zone} as received,
    coalesce(named.name, regexp_extract(h.file, '([^/]+)/[^/]*$', 1)) as sender,
    h.file, h.form, h.year, h.state, word.zh as state_zh, word.en as state_en, h.errors, h.warnings,
    array_to_string(case when len(h.parts) % 2 = 0 then h.parts[1:len(h.parts) // 2] else h.parts end, ' / ') as reason_zh,
    array_to_string(case when len(h.parts) % 2 = 0 then h.parts[len(h.parts) // 2 + 1:] else h.parts end, ' / ') as reason_en
from halved h
join word on word.state = h.state
left join named on named.code = h.sender
where h.received_at >= timestamp '${since}'
  and (${sender} = '' or contains(h.file, ${sender}) or h.sender = ${sender} or contains(coalesce(named.name, ''), ${sender}))
order by h.received_at, sender, h.file
