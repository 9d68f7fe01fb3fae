-- By which days the years of a form are due after the newest of which anything has come; every year where nothing has.
select
    due_date.form,
    form.title_zh,
    form.title_en,
    greatest(coalesce(newest.year + 1, due_date.first_year), due_date.first_year) as first_year,
    due_date.last_year,
    due_date.month,
    due_date.day,
    due_date.years_after
from due_date
join form on form.form = due_date.form
left join (
    select form, max(year) as year
    from observation
    group by form) as newest on newest.form = due_date.form
where newest.year is null or due_date.last_year > newest.year
order by form.ordinal, due_date.first_year
