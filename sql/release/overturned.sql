-- What the release before said (said) and this one no longer does, with what holds instead (held), as far as that is known. A streak
-- holds as long as one of its kind covers its years, and a record as long as no known year goes beyond it.
with same as (
    select
        said.kind, said.claim, said.form, said.indicator, said.breakdown, said.category, said.division_code, said.year,
        said.said, held.said as holds
    from said
    left join held
        on held.kind = said.kind
        and held.claim is not distinct from said.claim
        and held.form is not distinct from said.form
        and held.indicator is not distinct from said.indicator
        and held.breakdown is not distinct from said.breakdown
        and held.category is not distinct from said.category
        and held.division_code is not distinct from said.division_code
        and held.year is not distinct from said.year
    where said.kind in ('direction', 'rank', 'claim') and said.stated and held.said is distinct from said.said
),
streak as (
    select
        said.kind, said.claim, said.form, said.indicator, said.breakdown, said.category, said.division_code, said.year,
        said.said || ' ' || said.first_year || '-' || said.year as said,
        held.said || ' ' || held.first_year || '-' || held.year as holds
    from said
    left join held
        on held.kind = 'streak'
        and held.form = said.form
        and held.indicator = said.indicator
        and held.breakdown is not distinct from said.breakdown
        and held.category is not distinct from said.category
        and held.division_code = said.division_code
        and said.year between held.first_year and held.year
    where said.kind = 'streak' and said.stated
        and (held.said is distinct from said.said or held.first_year > said.first_year)
),
record as (
    select
        said.kind, said.claim, said.form, said.indicator, said.breakdown, said.category, said.division_code, said.year,
        said.said || ' ' || said.year as said,
        said.said || ' ' || min(held.year) as holds
    from said
    left join held
        on held.kind = 'record'
        and held.said = said.said
        and held.form = said.form
        and held.indicator = said.indicator
        and held.breakdown is not distinct from said.breakdown
        and held.category is not distinct from said.category
        and held.division_code = said.division_code
        and held.first_year = said.first_year
    where said.kind = 'record'
    group by
        said.kind, said.claim, said.form, said.indicator, said.breakdown, said.category, said.division_code, said.year, said.said
    having count(case when held.year = said.year then 1 end) = 0
)
select ${release} as release, kind, claim, form, indicator, breakdown, category, division_code, year, said, holds
from same
union all
select ${release}, kind, claim, form, indicator, breakdown, category, division_code, year, said, holds
from streak
union all
select ${release}, kind, claim, form, indicator, breakdown, category, division_code, year, said, holds
from record
