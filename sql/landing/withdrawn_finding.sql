-- All that was found in a submission that the office decides about as a whole, and why it counts no more.
select ${run} as run, submission, rule, level, sheet, cell, division_code, indicator, found, expected, message
from read_parquet('${landing}/finding.parquet')
where submission = ${submission} and rule <> 'withdrawn'
union all
select ${run}, ${submission}, 'withdrawn', ${level}, null, null, null, null, ${why}, null, ${message}
where ${outcome} = 'withdrawn'
