-- 200 in five years, then 100 because one of the two did not report: (100 - 200) / root of 200. The townships are steady.
select division_code, year, round(history_score, 2) as history_score, reason_en, reason_zh, reported, expected
from outlier
order by division_code
