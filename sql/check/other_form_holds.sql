-- Where such a condition does not hold.
${figure_of}, exact as (
    select submission, sheet, cell, division_code, indicator, found, ${exact} as holds,
           ${approximate}
    from figure_of
    where absent = 0
)
select submission, sheet, cell, division_code, indicator, found, ${condition_text} as expected, null as category_zh, null as category_en
from exact
where not coalesce(holds, ${condition})
