-- The texts that many figures of the run have in common. As numbers they keep their order, and take a fraction of the room
-- that they would have as texts while the figures are brought into theirs.
create type form_word as enum (select distinct form from series order by form);
create type division_word as enum (select distinct division_code from figure where division_code is not null order by division_code);
create type indicator_word as enum (select distinct indicator from series order by indicator);
create type breakdown_word as enum (select distinct breakdown from series where breakdown is not null order by breakdown);
create type category_word as enum (select distinct category from series where category is not null order by category);
create type unit_word as enum (select distinct unit from series order by unit);
create type status_word as enum (select distinct status from kept order by status);
create type submission_word as enum (select distinct submission from series order by submission);
create type sheet_word as enum (select distinct sheet from series order by sheet);
