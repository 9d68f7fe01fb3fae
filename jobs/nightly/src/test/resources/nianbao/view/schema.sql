-- The tables of a release, as the views find them.
create table observation (
    form varchar, year integer, period_start date, period_end date, division_code varchar, indicator varchar,
    breakdown varchar, category varchar, value decimal(28, 6), unit varchar, status varchar default 'A',
    precision decimal(28, 6), submission varchar, sheet varchar, cell varchar);
create table division (
    code varchar, name varchar, level varchar, kind varchar, parent_code varchar, valid_from varchar,
    valid_to varchar, first_year integer, last_year integer, told_until integer, successor_code varchar, current_code varchar);
create table membership (zone_code varchar, township_code varchar, first_year integer);
create table form (form varchar, title_zh varchar, title_en varchar, level varchar, source varchar, ordinal integer);
create table indicator (
    form varchar, indicator varchar, title_zh varchar, title_en varchar, unit varchar, kind varchar,
    numerator varchar, denominator varchar, headings varchar, ordinal integer);
create table category (
    form varchar, breakdown varchar, category varchar, of_indicator varchar, title_zh varchar, title_en varchar,
    within varchar, headings varchar, ordinal integer);
create table submission (
    submission varchar, form varchar, year integer, sender varchar, file varchar, received_at timestamp,
    sent_on date, outcome varchar, run varchar, definitions varchar, why varchar);
create table finding (
    run varchar, submission varchar, rule varchar, level varchar, sheet varchar, cell varchar,
    division_code varchar, indicator varchar, found varchar, expected varchar, message varchar, subject varchar);
create table reason (subject varchar, reason varchar, words varchar, submission varchar, received_at timestamp);
create table confirmation (
    submission varchar, sheet varchar, cell varchar, rule varchar, found varchar, reason varchar, words varchar, reason_submission varchar,
    answered_at timestamp, message varchar);
create table event (
    event_id varchar, kind varchar, old_code varchar, old_name varchar, new_code varchar, new_name varchar,
    earliest varchar, latest varchar, earliest_year integer, latest_year integer, document varchar);
create table definition_break (
    form varchar, break_id varchar, kind varchar, year integer, indicator varchar, breakdown varchar,
    category varchar, text_zh varchar, text_en varchar, source varchar);
create table revision (
    release varchar, kind varchar, previous_release varchar, form varchar, year integer, period_start date, period_end date, division_code varchar,
    indicator varchar, breakdown varchar, category varchar, previous decimal(28, 6), value decimal(28, 6), unit varchar,
    previous_submission varchar, previous_sheet varchar, previous_cell varchar, submission varchar, sheet varchar, cell varchar);
create table vintage (
    form varchar, year integer, period_start date, period_end date, division_code varchar, indicator varchar, breakdown varchar,
    category varchar, value decimal(28, 6), unit varchar, status varchar, precision decimal(28, 6), submission varchar, sheet varchar,
    cell varchar, newest_year integer, in_force boolean);
create table reporter (form varchar, division_code varchar, first_year integer, last_year integer);
create table correction (
    form varchar, year integer, division_code varchar, indicator varchar, breakdown varchar, category varchar,
    corrected_from decimal(28, 6), value decimal(28, 6), status varchar, precision decimal(28, 6), submission varchar, sheet varchar,
    cell varchar, reason varchar, role varchar, decided_on varchar);
create table due_date (form varchar, first_year integer, last_year integer, month integer, day integer, years_after integer);
