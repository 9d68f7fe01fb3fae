-- A hundredth of the usual figure in one year: that year stands out from its own history, the next by its leap.
select division_name, year, value, reason_en, reason_zh, history_median, round(history_score, 1) as history_score,
    round(sibling_score, 0) as sibling_score
from outlier
order by division_name, year
