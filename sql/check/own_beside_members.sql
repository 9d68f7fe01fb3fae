-- A figure that a division states itself and that is not the sum of the divisions that it is made of, which stand elsewhere.
-- of: sum_of_members
select submission, sheet, cell, whole as division_code, indicator, plain(value) as found, plain(added) || ' (' || file_names || ')' as expected,
       null as category_zh, null as category_en
from sum_of_members s
where new = 1
  and not exists (
    select f.rule
    from finding f
    where f.submission = s.submission and f.sheet = s.sheet and f.cell = s.cell and f.rule = 'total_row')
