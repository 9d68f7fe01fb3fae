-- What errors keep out of the warehouse, of submissions of which they do not keep out everything: the sheets of a return whose
-- sheets are independent, and of a publication the figures that an error names or, where it names a label, those of its line;
-- of a total that is wrong, all that it adds up. Errors about a file as a whole, or that leave open which of two files
-- counts, keep out all of it: such a submission is returned and has no row here.
with wrong as (
    select f.submission, f.rule, f.sheet, f.cell, f.expected, s.acceptance
    from finding f
    join submission s on s.submission = f.submission
    where f.level = 'error' and s.acceptance <> 'whole' and f.sheet is not null
), extent as (
    select submission, sheet, expected,
           case
               when acceptance = 'by_sheet' or cell is null
                   or rule in ('unknown_year', 'year_disagrees', 'sender_disagrees', 'units_without_heading', 'unit_note_differs',
                       'unit_note_unclear') then 'sheet'
               when rule in ('repeated_heading', 'repeated_row', 'code_disagrees') then 'line'
               else 'cells'
           end as extent,
           ', ' || concat_ws(', ', cell, case when rule in ('repeated_heading', 'repeated_row', 'repeated_figure') then expected end)
               || ', ' as cells
    from wrong
), standing as (
    select s.submission, s.sheet, s.series, f.cell, f.position
    from series s
    join (select distinct submission from wrong) w on w.submission = s.submission
    join figure f on f.series = s.series
), named as (
    select g.series, g.cell
    from standing g
    join extent e on e.submission = g.submission and e.sheet = g.sheet
    where e.extent = 'sheet'
       or (e.extent = 'cells' and e.cells like '%, ' || g.cell || ', %')
       or (e.extent = 'line' and regexp_matches(e.cells, ', ([A-Z]+' || regexp_extract(g.cell, '[0-9]+') || '|'
               || regexp_extract(g.cell, '[A-Z]+') || '[0-9]+), '))
), elsewhere as (
    -- Where the same figure stood first may be on another sheet.
    select g.series, g.cell
    from standing g
    join extent e on e.submission = g.submission and e.cells like '%, ' || g.sheet || '!' || g.cell || ', %'
), added_up as (
    select f.series, f.cell
    from wrong w
    join total t on t.submission = w.submission and t.sheet = w.sheet and t.cell = w.cell
    join series s
      on s.submission = t.submission and s.sheet = t.sheet and s.form = t.form and s.year = t.year and s.indicator = t.indicator
     and s.breakdown is not distinct from t.breakdown and s.category is not distinct from t.category
    join figure f on f.series = s.series and f.position between t.covers_from and t.covers_to
    where w.rule = 'total_row'
)
select series, cell
from named
union
select series, cell
from elsewhere
union
select series, cell
from added_up
