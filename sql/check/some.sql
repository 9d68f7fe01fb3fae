-- What was read of some workbooks, in place of all: to find out which of them makes a rule fail. Tables, as what a query asks of
-- a view may be asked of the figures of all workbooks first.
drop view series;

create table series as
select series, form, year, period_start, period_end, indicator, breakdown, category, unit, submission, sheet
from read_parquet('${parts}/*/series.parquet')
where submission in (${submissions});

drop view figure;

create table figure as
select series, division_code, value, status, precision, cell, position
from read_parquet('${parts}/*/figure.parquet')
where series in (select s.series from series s);

drop view repeated;

create table repeated as
select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status, precision,
       submission, sheet, cell
from read_parquet('${parts}/*/repeated.parquet')
where submission in (${submissions});

drop view total;

create table total as
select submission, sheet, cell, form, year, division_code, indicator, breakdown, category, value, precision, relation,
       covers_from, covers_to
from read_parquet('${parts}/*/total.parquet')
where submission in (${submissions});

drop view change;

create table change as
select submission, sheet, cell, form, year, period_start, period_end, before, division_code, indicator, breakdown, category, way,
       value, precision, printed
from read_parquet('${parts}/*/change.parquet')
where submission in (${submissions});
