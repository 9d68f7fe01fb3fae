-- What people read of checked claims, in the order of the file; doubts are told apart from them.
select
    claim,
    verdict,
    label_${half} as label,
    value as stated,
    ours,
    unit,
    case when expected is not null then reported || '/' || expected end as coverage,
    missing_${half} as missing
from claim_check
order by rowid
