-- Who has reported: of each division and year, how many of its members of the form's level have at least one figure
-- (reported) and how many there are (expected); reported 0 where nothing came in.
create or replace view completeness as
with reporting as (
    select distinct form, year, division_code
    from observation
    where status in ('A', 'K')
)
select
    expectation.form,
    expectation.year,
    expectation.division_code,
    expectation.level,
    count(distinct reporting.division_code) as reported,
    max(expectation.expected) as expected
from expectation
join form on form.form = expectation.form
join member
    on member.basis = expectation.basis
    and member.division_code = expectation.division_code
    and member.own = expectation.own
    and member.member_level = form.level
    and expectation.year between member.first_year and member.last_year
left join reporting
    on reporting.form = expectation.form
    and reporting.year = expectation.year
    and reporting.division_code = member.member_code
where expectation.basis = 'then'
group by
    expectation.form,
    expectation.year,
    expectation.division_code,
    expectation.level;
