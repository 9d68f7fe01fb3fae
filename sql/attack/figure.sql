-- The figures of one release as others have seen them, and what the office knows of each: own for what divisions have themselves, and
-- sums in the order of the year and on the divisions of today. edition counts the releases back from the newest, which is 0.
select
    ${edition} as edition, seen.basis, seen.form, seen.year, seen.division_code, seen.today_code, seen.level, seen.indicator, seen.category,
    seen.value, known.value as truth, seen.reported
from (
    select 'own' as basis, told.form, told.year, told.division_code, division.current_code as today_code, division.level, told.indicator,
        coalesce(told.breakdown || '-' || told.category, '_T') as category, told.value, 1 as reported
    from read_parquet([${seen_observation}], hive_partitioning = true, union_by_name = true, hive_types = {'form': varchar, 'year': integer}) as told
    join division on division.code = told.division_code and told.year between division.first_year and division.told_until
    where told.status in ('A', 'I', 'N', 'Q')
    union all
    select told.basis, told.form, told.year, told.division_code, told.division_code, told.level, told.indicator,
        coalesce(told.breakdown || '-' || told.category, '_T'), told.value, told.reported
    from read_parquet([${seen_derived}], hive_partitioning = true, union_by_name = true, hive_types = {'form': varchar, 'year': integer}) as told
    where told.own = 0) as seen
join indicator on indicator.form = seen.form and indicator.indicator = seen.indicator and indicator.kind <> 'rate'
left join (
    select 'own' as basis, form, year, division_code, indicator, coalesce(breakdown || '-' || category, '_T') as category, value
    from read_parquet([${known_observation}], hive_partitioning = true, union_by_name = true, hive_types = {'form': varchar, 'year': integer})
    union all
    select basis, form, year, division_code, indicator, coalesce(breakdown || '-' || category, '_T'), value
    from read_parquet([${known_derived}], hive_partitioning = true, union_by_name = true, hive_types = {'form': varchar, 'year': integer})
    where own = 0) as known
    on known.basis = seen.basis
    and known.form = seen.form
    and known.year = seen.year
    and known.division_code = seen.division_code
    and known.indicator = seen.indicator
    and known.category = seen.category
