-- Workbooks that such a condition could not be asked of for some divisions, as the other return is not there yet.
${figure_of}
select submission, min(sheet) as sheet, null as cell, null as division_code, null as indicator, ${rule} as found,
       cast(count(*) as varchar) as expected, null as category_zh, null as category_en
from figure_of
where ordinal = 0 and absent = 1
group by submission
