-- What a run has read, as every rule sees it.
create view series as
select series, form, year, period_start, period_end, indicator, breakdown, category, unit, submission, sheet
from read_parquet('${parts}/*/series.parquet');

create view figure as
select series, division_code, value, coalesce(status, 'A') as status, precision, cell, factor, calculated, position
from read_parquet('${parts}/*/figure.parquet');

create view observation as
select s.form, s.year, s.period_start, s.period_end, f.division_code, s.indicator, s.breakdown, s.category, f.value,
       s.unit, f.status, f.precision, s.submission, s.sheet, f.cell, f.position
from figure f
join series s on s.series = f.series;

create view repeated as
select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status, precision,
       submission, sheet, cell
from read_parquet('${parts}/*/repeated.parquet');

create view total as
select submission, sheet, cell, form, year, division_code, indicator, breakdown, category, value, precision, factor,
       calculated, relation, covers_from, covers_to
from read_parquet('${parts}/*/total.parquet');

create view change as
select submission, sheet, cell, form, year, period_start, period_end, before, division_code, indicator, breakdown, category, way,
       value, precision, printed
from read_parquet('${parts}/*/change.parquet');

create view submission as
select submission, form, year, sender, file, received_at, sent_on, acceptance, outcome, run, definitions
from read_parquet('${parts}/*/submission.parquet');

-- What is accepted as printed is wrong no longer, whatever a check says of it.
create table accepted as
select submission, sheet, cell
from read_parquet('${parts}/*/finding.parquet')
where rule = 'decided_accept';

create view finding as
select f.run, f.submission, f.rule,
       case
           when f.level = 'error' and f.rule not in (
                   'not_a_number', 'damaged_number', 'error_cell', 'too_large', 'no_cached_value', 'decision_refused')
               and exists (
                   select a.cell
                   from accepted a
                   where a.submission = f.submission and a.sheet = f.sheet and ', ' || f.cell || ', ' like '%, ' || a.cell || ', %')
           then 'note'
           else f.level
       end as level,
       f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message
from read_parquet('${parts}/*/finding.parquet') f;

-- What could not be read. A sum over it would be wrong, and a second complaint about the same mistake.
create view lost_row as
select submission, sheet
from finding
where rule in ('unknown_division', 'ambiguous_division', 'absorbed_division', 'other_sender', 'split_year', 'repeated_row',
               'row_without_label', 'unknown_category');

create view lost_column as
select submission, sheet
from finding
where rule in ('unknown_heading', 'missing_heading', 'repeated_heading', 'column_of_other_year');

create view lost_cell as
select submission, sheet, division_code, indicator
from finding
where level = 'error' and indicator is not null;

-- A figure as people write it, without the zeros that its type adds.
create macro plain(figure) as rtrim(rtrim(cast(cast(figure as decimal(38, 6)) as varchar), '0'), '.');

-- How many decimals a figure has, and how far a sum of so many figures of so many decimals may be out by their rounding: half
-- a digit each, and a trace for binary fractions; nothing for whole figures.
create macro decimals(figure) as length(split_part(plain(figure), '.', 2));
create macro rounding(figures, digits) as case when digits = 0 then 0 else figures * 0.5 / power(10, digits) + 0.0000001 end;
