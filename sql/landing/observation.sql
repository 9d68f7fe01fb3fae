-- The figures of the submissions that land, by form, year and division. What they have in common is added once they are in
-- order, as to carry it along takes more than twice as long. The order serves those who read some of them alone.
with placed as (
    select
        f.series, cast(f.division_code as division_word) as division_code, f.value,
        cast(f.status as status_word) as status, f.precision, f.cell
    from kept f
    join landed l on l.series = f.series
    order by l.form_year, division_code nulls last, l.place
)
select l.form, l.year, l.period_start, l.period_end, p.division_code, l.indicator, l.breakdown, l.category, p.value, l.unit,
       p.status, p.precision, l.submission, l.sheet, p.cell, l.run
from placed p
join landed l on l.series = p.series
