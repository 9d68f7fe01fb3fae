-- The first rows of a question in each workbook, from top to bottom, and how many it has there in all.
with answer as (
${question}
)
select submission, sheet, cell, division_code, indicator, found, expected, category_zh, category_en,
       count(*) over (partition by submission) as rows
from answer
qualify row_number() over (
    partition by submission
    order by sheet nulls first, length(cell) nulls first, cell, division_code, indicator, found, category_zh) <= ${most}
order by submission, sheet nulls first, length(cell) nulls first, cell, division_code, indicator, found, category_zh
