-- What the counties of the province send: each form every year, one workbook a county. One in fifty is returned and
-- sent again, one in twenty corrected later, one in two hundred never comes.
create macro chance(words) as hash(words) % 100000 / 100000.0;

create table form_year as
select form.form, years.year
from form
cross join range(${first}, ${first} + ${years}) as years(year);

create table sending as
select form_year.form, form_year.year, county.code as sender, attempt.attempt,
       sha256(form_year.form || form_year.year || county.code || attempt.attempt) as submission,
       case attempt.attempt when 'returned' then 'returned' else 'accepted' end as outcome,
       make_date(form_year.year + 1, case attempt.attempt when 'corrected' then 3 else 1 end, 10) as sent_on
from form_year
join division as county on county.level = 'county' and form_year.year between county.first_year and county.last_year
cross join (values ('first'), ('returned'), ('corrected')) as attempt(attempt)
where chance(form_year.form || form_year.year || county.code) >= 0.005
  and (attempt.attempt <> 'returned' or chance('returned' || form_year.form || form_year.year || county.code) < 0.02)
  and (attempt.attempt <> 'corrected' or chance('corrected' || form_year.form || form_year.year || county.code) < 0.05);

-- How large a figure is: by place and indicator, with a drift and a noise from year to year.
create macro size_of(place, form, stem, number, year) as cast(
    power(10, 0.7 + chance(number || stem) + 3 * chance(place || form || number))
    * (1 + 0.05 * (year - ${first}) * (chance(form || place || stem) - 0.4))
    * (0.9 + 0.2 * chance(year || place || form || number || stem)) as bigint);

create macro part_of(whole, place, form, number, year) as cast(
    whole * (0.55 + 0.4 * chance(place || form || number || year || 'part')) as bigint);

create table asked as
select indicator.form, indicator.indicator, category.breakdown, category.category, indicator.unit, indicator.kind,
       right(indicator.indicator, 2) as number,
       regexp_replace(indicator.indicator, '_[0-9]+$', '') as stem,
       category.ordinal,
       row_number() over (partition by indicator.form order by indicator.ordinal, category.ordinal nulls first) as place
from indicator
left join (
    select form, of_indicator, breakdown, category, ordinal
    from category
    union all
    select distinct form, indicator, null, null, null
    from indicator) as category
    on category.form = indicator.form and category.of_indicator = indicator.indicator
