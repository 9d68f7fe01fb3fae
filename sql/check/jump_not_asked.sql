-- Returns with figures of the year before to be held against, of which none could be judged: too few divisions moved beside each other,
-- and of none of them there are years enough. They are told of once.
-- of: jump_pair
with judged as (
    select p.series, p.cell
    from jump_pair p
    left join jump_of_year y
      on y.kind = p.kind and y.division_code = p.division_code and y.year between greatest(p.since, p.year - 5) and p.year - 1
    group by p.series, p.cell, p.siblings
    having p.siblings >= 5 or count(y.year) >= 4
)
select a.submission, min(a.sheet) as sheet, null as cell, null as division_code, null as indicator,
       cast(count(*) as varchar) as found, null as expected, null as category_zh, null as category_en
from jump_pair p
join jump_asked a on a.series = p.series
left join judged j on j.series = p.series and j.cell = p.cell
group by a.submission
having count(j.cell) = 0
