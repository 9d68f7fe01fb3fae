-- What rules say of the figures that a division has itself, a row a term, wherever something is looked for among them: they add up to
-- no less than low and no more than high, of which one may be null. What an office has accepted against a rule would lead astray.
with own as (
    select edition, form, year, division_code, category, indicator, figure, value, truth
    from figure
    where basis = 'own' and truth is not null
),
held as (
    select own.edition, own.form, own.year, own.division_code, own.category, rule_sum.rule, max(rule_sum.low) as low, max(rule_sum.high) as high
    from own
    join rule_sum
        on rule_sum.breakdown is null
        and rule_sum.form = own.form
        and rule_sum.indicator = own.indicator
        and own.year between rule_sum.first_year and rule_sum.last_year
    group by own.edition, own.form, own.year, own.division_code, own.category, rule_sum.rule
    having count(*) = max(rule_sum.terms)
        and count(own.value) < count(*)
        and (max(rule_sum.low) is null or sum(rule_sum.factor * own.truth) >= max(rule_sum.low))
        and (max(rule_sum.high) is null or sum(rule_sum.factor * own.truth) <= max(rule_sum.high))
)
select
    'rule ' || held.rule || ' ' || held.edition || ' ' || held.form || ' ' || held.year || ' ' || held.division_code || ' ' || held.category as relation,
    own.figure, cast(rule_sum.factor as double) as factor, held.low, held.high
from held
join rule_sum on rule_sum.form = held.form and rule_sum.rule = held.rule
join own
    on own.edition = held.edition
    and own.form = held.form
    and own.year = held.year
    and own.division_code = held.division_code
    and own.category = held.category
    and own.indicator = rule_sum.indicator
order by relation, own.figure
