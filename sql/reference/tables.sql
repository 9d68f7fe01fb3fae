-- What the definitions and their registers say, as tables; ordinals keep the order of the definitions.
create table division (code varchar, name varchar, level varchar, kind varchar,
    parent_code varchar, valid_from varchar, valid_to varchar, first_year integer,
    last_year integer, told_until integer, successor_code varchar, current_code varchar);

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
