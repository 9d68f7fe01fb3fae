-- 东城街道 sent a blank and 胡屯镇 nothing at all.
select division_code, reported, expected, due from completeness order by division_code
