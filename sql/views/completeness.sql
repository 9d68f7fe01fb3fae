-- Who has reported: of each division and year, how many of its members of which the form is expected have at least one figure, published or not
-- (reported) and how many there are (expected); reported 0 where nothing came in. One that was absorbed in the course of the
-- year reports for the one that it went on in.
-- key: form, year, division_code
-- column due: the day by which it was to be sent; null where the definition does not say
create or replace view completeness as
with told as (
    select distinct form, year, division_code
    from observation
    -- Who does not publish a figure has sent one.
    where status in ('A', 'I', 'K', 'N', 'Q')
),
reporting as (
    select distinct
        told.form,
        told.year,
        case when division.last_year < told.year then division.successor_code else told.division_code end as division_code
    from told
    join division
        on division.code = told.division_code
        and told.year between division.first_year and division.told_until
)
select
    expectation.form,
    expectation.year,
    expectation.division_code,
    expectation.level,
    count(distinct reporting.division_code) as reported,
    max(expectation.expected) as expected,
    max(make_date(expectation.year + due_date.years_after, due_date.month, due_date.day)) as due
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
left join due_date
    on due_date.form = expectation.form
    and expectation.year between due_date.first_year and due_date.last_year
where expectation.basis = 'then'
    and exists (
        select 1
        from reporter
        where reporter.form = expectation.form
            and reporter.division_code = member.member_code
            and expectation.year between reporter.first_year and reporter.last_year)
group by
    expectation.form,
    expectation.year,
    expectation.division_code,
    expectation.level;
