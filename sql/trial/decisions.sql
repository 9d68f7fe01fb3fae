-- Errors that are about one cell each, once; of a figure that could not be read, what the total says that it must be, when nothing
-- else in the column is missing: in the unit that is kept, beside the total itself. What a cell lacks, or a file is, nobody decides.
with wrong as (
    select submission, sheet, cell, rule, expected, message, row_number() over (partition by submission, sheet, cell order by rule) as place
    from finding
    where level = 'error' and sheet is not null and regexp_full_match(cell, '[A-Z]{1,3}[1-9][0-9]*')
      and rule not in ('missing_heading', 'decision_refused', 'unknown_year', 'year_disagrees', 'split_year', 'sender_disagrees',
          'units_without_heading', 'unit_note_differs', 'unit_note_unclear', 'row_without_label', 'undetermined', 'no_figure',
          'undecided', 'merged_twice')
), stated as (
    select t.submission, t.sheet, t.cell as total_cell, t.value as total, s.series, t.covers_from, t.covers_to,
           row_number() over () as number
    from total t
    join series s
      on s.submission = t.submission and s.sheet = t.sheet and s.form = t.form and s.year = t.year and s.indicator = t.indicator
     and s.breakdown is not distinct from t.breakdown and s.category is not distinct from t.category
    where t.relation = 'sum' and t.value is not null
      and not exists (select l.sheet from lost_row l where l.submission = t.submission and l.sheet = t.sheet)
), covered as (
    select t.number, t.submission, t.sheet, t.total_cell, t.total, f.cell, f.value
    from stated t
    join figure f on f.series = t.series and f.position between t.covers_from and t.covers_to and f.status <> 'K'
), told as (
    select submission, sheet, total_cell, total, total - coalesce(sum(value), 0) as missing,
           min(cell) filter (where value is null) as cell
    from covered
    group by number, submission, sheet, total_cell, total
    having count(*) filter (where value is null) = 1
), once as (
    select t.submission, t.sheet, t.cell, t.total_cell, t.total, t.missing,
           row_number() over (partition by t.submission, t.sheet, t.cell order by t.total_cell) as place
    from told t
)
select w.submission, r.file, w.sheet, w.cell, w.rule, w.expected, w.message, o.total_cell, o.total, o.missing
from wrong w
join submission r on r.submission = w.submission
left join once o on o.submission = w.submission and o.sheet = w.sheet and o.cell = w.cell and o.place = 1
where w.place = 1
order by r.file, w.sheet, length(w.cell), w.cell
