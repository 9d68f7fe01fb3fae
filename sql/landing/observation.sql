-- The figures of the submissions that are accepted, and of no other; those that landed before are not landed twice.
select cast(o.form as form_word) as form, o.year, o.period_start, o.period_end,
       cast(o.division_code as division_word) as division_code, cast(o.indicator as indicator_word) as indicator,
       cast(o.breakdown as breakdown_word) as breakdown, cast(o.category as category_word) as category, o.value,
       cast(o.unit as unit_word) as unit, cast(o.status as status_word) as status, o.precision,
       cast(o.submission as submission_word) as submission, cast(o.sheet as sheet_word) as sheet, o.cell, d.run
from observation o
join decided d on d.submission = o.submission and d.outcome = 'accepted' and d.held_in = d.run
order by form, o.year, division_code, submission, indicator, breakdown nulls first, category nulls first
