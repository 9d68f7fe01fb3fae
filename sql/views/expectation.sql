-- How many of the divisions of which a form is expected make up a division in a year (itself: own = 1), whether they reported or
-- not: what the coverage of a sum is measured against.
-- key: basis, form, year, division_code, own
create or replace view expectation as
with form_year as (
    select distinct form, year
    from observation
)
select
    member.basis,
    form_year.form,
    form_year.year,
    member.division_code,
    member.level,
    member.own,
    count(distinct member.member_code) as expected
from form_year
join form on form.form = form_year.form
join member
    on member.member_level = form.level
    and form_year.year between member.first_year and member.last_year
where exists (
    select 1
    from reporter
    where reporter.form = form_year.form
        and reporter.division_code = member.member_code
        and form_year.year between reporter.first_year and reporter.last_year)
group by
    member.basis,
    form_year.form,
    form_year.year,
    member.division_code,
    member.level,
    member.own;
