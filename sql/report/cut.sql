-- Where the series of a city's divisions break: other definitions, units or boundaries.
select
    broken.form, broken.indicator, broken.breakdown, broken.category, broken.division_code, broken.year, broken.kind, broken.text_zh,
    broken.text_en, broken.source
from series_break as broken
join place on place.code = broken.division_code and place.level <> 'township'
where broken.year <= ${year} and broken.kind <> 'period'
