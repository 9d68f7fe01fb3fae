-- The tables of the sample release but the figures, for so many cities, each with so many times the forms.
create table copy as
select city.number as city, form.number as form
from range(1, ${cities} + 1) as city(number)
cross join range(1, ${forms} + 1) as form(number);

create macro in_city(code, city) as lpad(cast(city as varchar), 3, '0') || code;

create macro of_copy(form, number) as case when number = 1 then form else form || '_' || number end;

create table given as
select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status, precision,
       submission, sheet, cell
from read_parquet('${samples}/observation/*/*/*.parquet', hive_partitioning = true,
    hive_types = {'form': varchar, 'year': integer});

copy (
    select d.* replace (in_city(d.code, c.city) as code, in_city(d.parent_code, c.city) as parent_code,
               in_city(d.successor_code, c.city) as successor_code, in_city(d.current_code, c.city) as current_code)
    from read_parquet('${samples}/division.parquet') as d
    cross join (select distinct city from copy) as c
) to '${release}/division.parquet' (format parquet, compression zstd);

copy (
    select m.* replace (in_city(m.zone_code, c.city) as zone_code, in_city(m.township_code, c.city) as township_code)
    from read_parquet('${samples}/membership.parquet') as m
    cross join (select distinct city from copy) as c
) to '${release}/membership.parquet' (format parquet, compression zstd);

copy (
    select f.* replace (of_copy(f.form, c.form) as form)
    from read_parquet('${samples}/form.parquet') as f
    cross join (select distinct form from copy) as c
) to '${release}/form.parquet' (format parquet, compression zstd);

copy (
    select i.* replace (of_copy(i.form, c.form) as form)
    from read_parquet('${samples}/indicator.parquet') as i
    cross join (select distinct form from copy) as c
) to '${release}/indicator.parquet' (format parquet, compression zstd);

copy (
    select k.* replace (of_copy(k.form, c.form) as form)
    from read_parquet('${samples}/category.parquet') as k
    cross join (select distinct form from copy) as c
) to '${release}/category.parquet' (format parquet, compression zstd);

copy (
    select s.* replace (of_copy(s.form, c.form) as form, s.submission || '-' || c.city || '-' || c.form as submission)
    from read_parquet('${samples}/submission.parquet') as s
    cross join copy as c
) to '${release}/submission.parquet' (format parquet, compression zstd)
