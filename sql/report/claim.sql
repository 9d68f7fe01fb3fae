-- What a printed report says, held against the warehouse; what was asked for each stands beside it.
select claim, label_zh, label_en, period, value, unit, verdict, ours, note_zh, note_en, nearest, missing_zh, missing_en, evidence, cells
from claim_check
order by claim
