-- What the figures that land have in common, numbered in the order in which they land: those of the submissions that are
-- accepted, and of no other, nor of a sheet that goes back alone; those that landed before are not landed twice.
select
    s.series,
    cast(s.form as form_word) as form,
    s.year,
    s.period_start,
    s.period_end,
    cast(s.indicator as indicator_word) as indicator,
    cast(s.breakdown as breakdown_word) as breakdown,
    cast(s.category as category_word) as category,
    cast(s.unit as unit_word) as unit,
    cast(s.submission as submission_word) as submission,
    cast(s.sheet as sheet_word) as sheet,
    d.run,
    cast(dense_rank() over (order by s.form, s.year) as integer) as form_year,
    cast(row_number() over (
        order by s.submission, s.indicator, s.breakdown nulls first, s.category nulls first, s.series) as integer) as place
from series s
join decided d on d.submission = s.submission and d.outcome = 'accepted' and d.held_in = d.run
where s.series not in (
    select h.series
    from held_back h
    join series o on o.series = h.series
    join submission b on b.submission = o.submission and b.acceptance = 'by_sheet')
