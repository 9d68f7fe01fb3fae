-- For each form, year and division the submission whose figures are in force: of those accepted one that covers more of the
-- year goes before one that covers less, of publications the one with the newest year, and then the one received last. Those of
-- one night are received in the order in which they replace each other; of those received at the same time the last by name is
-- taken, as no two of them say different things.
-- Indicators, or breakdowns of them, of which that one (newest) has nothing, or of which all is held back, stay in force by the
-- next that has them and covers as much of the year, which has a row too; less names what a submission has and is not in force.
-- A rate is not among them when both of its counts are in force and one was said anew: it is none of theirs.
-- In the year of a merger the figures of what merged and those of what it became are the same ones: of these too, what goes
-- before the other is in force. A division that took in another under its own code stands beside it in that year; it goes
-- before the other where the other's figures are from a return that has both, and it is said anew by one that has all other
-- divisions of that return and the taken in no more.
with accepted as (
    select submission, held_in, row_number() over (order by received_at, file) as place
    from (${submissions})
    where outcome = 'accepted'
), held as (
    select form, year, division_code, submission, run, least(months, 12) as months, has, newest_year
    from (${held})
), ranked as materialized (
    select h.form, h.year, h.division_code, h.months, h.has,
           (cast(h.months as bigint) * 10000 + case when f.source = 'publication' then h.newest_year else 0 end) * 1000000000 + a.place
               as standing
    from held h
    join accepted a on a.submission = h.submission and a.held_in = h.run
    left join form f on f.form = h.form
), latest as (
    select form, year, division_code, max(standing) as standing, max(months) as months,
           case when min(coalesce(has, '')) <> max(coalesce(has, '')) then 1 else 0 end as mixed
    from ranked
    group by form, year, division_code
), word as (
    -- Of a landing that does not say what it has the word is empty: it has everything.
    select r.form, r.year, r.division_code, r.standing, unnest(string_split(coalesce(r.has, ''), ' ')) as word
    from ranked r
    join latest l
      on l.form = r.form and l.year = r.year and l.division_code = r.division_code and l.months = r.months and l.mixed = 1
), told as materialized (
    select form, year, division_code, standing, replace(word, '?', '') as word, case when word like '%?' then 0 else 1 end as certain
    from word
    qualify standing >= coalesce(max(case when word = '' then standing end) over (partition by form, year, division_code), 0)
), newest as (
    select form, year, division_code, word, coalesce(max(case when certain = 1 then standing end), max(standing)) as standing
    from told
    group by form, year, division_code, word
), outdated as (
    select r.form, r.year, r.division_code, r.word
    from newest r
    join indicator i on i.form = r.form and i.kind = 'rate' and i.indicator = split_part(r.word, '/', 1)
    join newest n
      on n.form = r.form and n.year = r.year and n.division_code = r.division_code
     and n.word = i.numerator || substr(r.word, length(i.indicator) + 1)
    join newest d
      on d.form = r.form and d.year = r.year and d.division_code = r.division_code
     and d.word = i.denominator || substr(r.word, length(i.indicator) + 1)
    where greatest(n.standing, d.standing) > r.standing
), said as materialized (
    -- The submission by which each counts, none where it counts no more.
    select n.form, n.year, n.division_code, n.word, case when o.word is null then n.standing else 0 end as standing
    from newest n
    left join outdated o on o.form = n.form and o.year = n.year and o.division_code = n.division_code and o.word = n.word
), outranked as (
    select t.form, t.year, t.division_code, t.standing, string_agg(s.word, ' ' order by s.word) as less
    from told t
    join said s
      on s.form = t.form and s.year = t.year and s.division_code = t.division_code and s.standing <> t.standing
     and (s.word = t.word or (t.word = '' and (s.standing > t.standing or s.standing = 0)))
    group by t.form, t.year, t.division_code, t.standing
), standing as (
    select form, year, division_code, standing, 1 as newest
    from latest
    union all
    select distinct s.form, s.year, s.division_code, s.standing, 0
    from said s
    join latest l on l.form = s.form and l.year = s.year and l.division_code = s.division_code and l.standing > s.standing
    where s.standing > 0
), beside as materialized (
    select p.form, p.year, m.part, m.whole, m.both_stand, p.standing as part_standing, w.standing as whole_standing,
           max(p.standing) over (partition by p.form, p.year, m.whole) as parts_standing
    from merger m
    join latest p on p.year = m.year and p.division_code = m.part
    join latest w on w.form = p.form and w.year = p.year and w.division_code = m.whole
), taken_in as (
    select b.form, b.year, b.part, p.submission as earlier, p.held_in as earlier_run, w.submission as later, w.held_in as later_run
    from beside b
    join accepted p on p.place = b.part_standing % 1000000000
    join accepted w on w.place = b.whole_standing % 1000000000
    where b.both_stand = 1 and b.whole_standing > b.part_standing
      and exists (
        select h.submission
        from held h
        where h.form = b.form and h.year = b.year and h.division_code = b.whole and h.submission = p.submission and h.run = p.held_in)
), said_less as (
    -- What the later return leaves out besides what was taken in: it is about some divisions only.
    select distinct t.form, t.year, t.earlier, t.later
    from taken_in t
    join held h on h.form = t.form and h.year = t.year and h.submission = t.earlier and h.run = t.earlier_run
    left join held again
      on again.form = h.form and again.year = h.year and again.division_code = h.division_code
     and again.submission = t.later and again.run = t.later_run
    left join taken_in other
      on other.form = h.form and other.year = h.year and other.part = h.division_code and other.later = t.later
    where again.submission is null and other.part is null
), replaced as (
    select form, year, part as division_code
    from beside
    where both_stand = 0 and whole_standing > parts_standing
    union
    select form, year, whole
    from beside
    where both_stand = 0 and parts_standing > whole_standing
    union
    select t.form, t.year, t.part
    from taken_in t
    left join said_less s on s.form = t.form and s.year = t.year and s.earlier = t.earlier and s.later = t.later
    where s.later is null
)
select l.form, l.year, l.division_code, a.submission, a.held_in as run, o.less, l.newest
from standing l
left join outranked o
  on o.form = l.form and o.year = l.year and o.division_code = l.division_code and o.standing = l.standing
join accepted a on a.place = l.standing % 1000000000
left join replaced r on r.form = l.form and r.year = l.year and r.division_code = l.division_code
where r.division_code is null
