-- Why some of the workbooks of a landing went back, and a note on every other one.
select '${run}' as run, submission,
       case outcome when 'returned' then 'unknown_heading' else 'text_number' end as rule,
       case outcome when 'returned' then 'error' else 'note' end as level,
       '统计表' as sheet, 'C5' as cell, cast(null as varchar) as division_code, cast(null as varchar) as indicator,
       '12' as found, '12' as expected, 'A finding of the measurement' as message
from sending
where ${sent}
order by submission
