-- What people read of checked claims, in the order of the file; doubts are told apart from them.
select
    claim,
    verdict,
    label_zh || ' / ' || label_en as label,
    value as stated,
    ours,
    unit,
    case when expected is not null then reported || '/' || expected end as coverage,
    missing_zh || ' / ' || missing_en as missing
from claim_check
order by rowid
