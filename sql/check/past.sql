-- The history in the years of a run's figures and those beside them, against which the size of figures is held: figures further back
-- may have been in another unit.
create view past as
select h.form, h.year, h.period_start, h.period_end, h.sender, h.division_code, h.indicator, h.breakdown, h.category, h.value, h.precision
from history h
where exists (
    select 1
    from series s
    where s.form = h.form and h.year between s.year - 1 and s.year + 1);
