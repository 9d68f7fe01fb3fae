-- The figures that there are not: what a return says in their place, and, of divisions that have no return in force although one is
-- expected, everything that others tell of that form and year.
with asked as (
    select distinct form, year, indicator, breakdown, category
    from told
),
arrived as (
    select distinct sent.form, sent.year, member.division_code
    from (select distinct form, year, division_code from observation) as sent
    join member
        on member.basis = 'then'
        and member.member_code = sent.division_code
        and sent.year between member.first_year and member.last_year
)
select
    missing.form, missing.year, missing.division_code, missing.indicator, missing.breakdown, missing.category,
    cast(null as decimal(28, 6)) as value, missing.status, cast(null as decimal(28, 6)) as precision, 0 as reported, 1 as expected,
    missing.period_start, missing.period_end
from missing
where not exists (
    select 1
    from told
    where told.form = missing.form
        and told.year = missing.year
        and told.division_code = missing.division_code
        and told.indicator = missing.indicator
        and told.breakdown is not distinct from missing.breakdown
        and told.category is not distinct from missing.category)
union all
select
    silent.form, silent.year, silent.division_code, asked.indicator, asked.breakdown, asked.category, null, ${not_sent}, null,
    silent.reported, silent.expected, null, null
from completeness as silent
join asked on asked.form = silent.form and asked.year = silent.year
where silent.reported = 0
    and not exists (
        select 1
        from arrived
        where arrived.form = silent.form
            and arrived.year = silent.year
            and arrived.division_code = silent.division_code)
