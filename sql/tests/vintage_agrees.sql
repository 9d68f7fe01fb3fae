-- Of what publications gave, that is in force which the release has of them, cell by cell.
with given as (
    select v.form, v.year, v.division_code, v.indicator, v.value, v.submission, v.sheet, v.cell
    from vintage v
    join tested t on t.form = v.form and t.year = v.year
    where v.in_force
), released as (
    select o.form, o.year, o.division_code, o.indicator, case when c.form is null then o.value else c.corrected_from end as value,
           o.submission, o.sheet, o.cell
    from observation o
    join tested t on t.form = o.form and t.year = o.year
    join form f on f.form = o.form and f.source = 'publication'
    left join correction c
      on c.form = o.form and c.year = o.year and c.division_code = o.division_code and c.indicator = o.indicator
     and c.breakdown is not distinct from o.breakdown and c.category is not distinct from o.category
)
select 'not released' as problem, form, year, division_code, indicator, value, submission, sheet, cell
from (
    select form, year, division_code, indicator, value, submission, sheet, cell from given
    except
    select form, year, division_code, indicator, value, submission, sheet, cell from released) gone
union all
select 'not given', form, year, division_code, indicator, value, submission, sheet, cell
from (
    select form, year, division_code, indicator, value, submission, sheet, cell from released
    except
    select form, year, division_code, indicator, value, submission, sheet, cell from given) made_up
order by 2, 3, 4, 5
