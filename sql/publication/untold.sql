-- The figures that there are not: what a return says in their place, and, of divisions from which none is in force, everything that
-- others tell of that form and year.
with asked as (
    select distinct figure.form, figure.item, figure.TIME_PERIOD
    from figure
    join (select distinct form, year from silent) as waited
        on waited.form = figure.form
        and waited.year = figure.TIME_PERIOD
)
select
    missing.form, missing.item, missing.division_code, missing.year, null, missing.status, 0, 1, null,
    case
        when missing.period_start <> make_date(missing.year, 1, 1) or missing.period_end <> make_date(missing.year, 12, 31)
            then cast(missing.period_start as varchar) || '/' || cast(missing.period_end as varchar)
    end
from missing
where not exists (
    select 1
    from figure
    where figure.form = missing.form
        and figure.item = missing.item
        and figure.REF_AREA = missing.division_code
        and figure.TIME_PERIOD = missing.year)
union all
select
    asked.form, asked.item, silent.division_code, silent.year, null, ${not_sent}, silent.reported, silent.expected, null, null
from silent
join asked on asked.form = silent.form and asked.TIME_PERIOD = silent.year
