-- What the definitions and their registers say, as tables; ordinals keep the order of the definitions.
create table division (code varchar, name varchar, level varchar, kind varchar,
    parent_code varchar, valid_from varchar, valid_to varchar, first_year integer,
    last_year integer, told_until integer, successor_code varchar, current_code varchar);

-- Which figures would count twice beside each other: in the year in whose course a division was merged into another, its own
-- (part) and those of what it went on in (whole), over as many mergers as there were. both_stand is 1 where the whole is one of
-- those that merged, which has figures of its own beside the part's in that year.
create view merger as
with recursive life (code, first_year, last_year, told_until, successor_code) as (
    select code, min(first_year), max(last_year), max(told_until), max(successor_code)
    from division
    group by code
), went_on (code, year, whole) as (
    select code, told_until, successor_code
    from life
    where told_until > last_year and successor_code <> code
    union
    select w.code, w.year, l.successor_code
    from went_on w
    join life l on l.code = w.whole and l.successor_code <> w.code
)
select w.year, w.code as part, w.whole, case when l.first_year < w.year then 1 else 0 end as both_stand
from went_on w
join life l on l.code = w.whole
where w.year between l.first_year and l.told_until;

create table membership (zone_code varchar, township_code varchar, first_year integer);

create table event (event_id varchar, kind varchar, old_code varchar, old_name varchar,
    new_code varchar, new_name varchar, earliest varchar, latest varchar, earliest_year integer,
    latest_year integer, document varchar);

create table form (form varchar, title_zh varchar, title_en varchar, level varchar,
    source varchar, ordinal integer);

create table indicator (form varchar, indicator varchar, title_zh varchar, title_en varchar,
    unit varchar, kind varchar, numerator varchar, denominator varchar, headings varchar, ordinal integer);

create table category (form varchar, breakdown varchar, category varchar, of_indicator varchar,
    title_zh varchar, title_en varchar, within varchar, headings varchar, ordinal integer);

create table definition_break (form varchar, break_id varchar, kind varchar, year integer,
    indicator varchar, breakdown varchar, category varchar, text_zh varchar, text_en varchar,
    source varchar);

create table reporter (form varchar, division_code varchar, first_year integer, last_year integer);

create table due_date (form varchar, first_year integer, last_year integer, month integer, day integer,
    years_after integer);
