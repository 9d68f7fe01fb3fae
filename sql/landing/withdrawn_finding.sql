-- All that was found in a submission that the office decides about as a whole, and why it counts no more.
select ${run} as run, submission, rule, level, sheet, cell, division_code, indicator, found, expected, message, subject
from (
    -- What landed before there were answers has no subjects.
    from read_parquet('${landing}/finding.parquet')
    union all by name
    select cast(null as varchar) as subject
    where false)
where submission = ${submission} and rule <> 'withdrawn'
union all
select ${run}, ${submission}, 'withdrawn', ${level}, null, null, null, null, ${why}, null, ${message}, null
where ${outcome} = 'withdrawn'
