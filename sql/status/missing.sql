-- Who has not reported: of the newest year of each form, the divisions without a figure, by the division they belong to.
with newest as (
    select form, max(year) as year
    from observation
    group by form
)
select
    completeness.form,
    form.title_zh,
    form.title_en,
    completeness.year,
    max(completeness.due) as due,
    parent.name as parent,
    count(*) as missing,
    string_agg(distinct division.name, '、' order by division.name) as divisions
from completeness
join newest on newest.form = completeness.form and newest.year = completeness.year
join form on form.form = completeness.form and form.level = completeness.level
join division
    on division.code = completeness.division_code
    and completeness.year between division.first_year and division.last_year
left join division as parent
    on parent.code = division.parent_code
    and completeness.year between parent.first_year and parent.last_year
where completeness.reported = 0
group by completeness.form, form.title_zh, form.title_en, completeness.year, parent.code, parent.name, form.ordinal
order by form.ordinal, parent.code
