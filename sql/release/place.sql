-- What figures are worked out for: the divisions of each basis with themselves and with those below them. expected is how many
-- of those are to report, division the same number for a division and for those below it.
select
    form_level,
    year,
    basis,
    division_code,
    level,
    own,
    count(distinct case when counts = 1 then member_code end) as expected,
    min(sole) as sole,
    row_number() over (
        partition by form_level, year
        order by basis nulls last, division_code nulls last, level nulls last, own nulls last) as place,
    dense_rank() over (partition by form_level, year order by basis nulls last, division_code nulls last) as division
from standing
group by form_level, year, basis, division_code, level, own
order by form_level, year
