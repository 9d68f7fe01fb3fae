-- A reported rate against the counts that it is made of. Rounding is allowed for: that of the rate, a twentieth of a
-- point where it does not say, and what the counts themselves leave open.
with held as (
    select r.submission, r.sheet, r.cell as rate_cell, n.cell as numerator_cell, d.cell as denominator_cell,
           r.division_code, r.indicator, r.value,
           100.0 * cast(n.value as double) / cast(d.value as double) as computed,
           coalesce(r.precision, 0.05) as rounding,
           100.0 * (coalesce(n.precision, 0)
                   + cast(coalesce(d.precision, 0) as double) * cast(n.value as double) / cast(d.value as double))
               / nullif(greatest(cast(d.value - coalesce(d.precision, 0) as double), 0), 0) as open
    from observation r
    join indicator i on i.form = r.form and i.indicator = r.indicator and i.kind = 'rate' and i.unit = 'percent'
    join observation n
      on n.submission = r.submission and n.form = r.form and n.year = r.year and n.division_code = r.division_code
     and n.indicator = i.numerator
     and n.breakdown is not distinct from r.breakdown and n.category is not distinct from r.category
    join observation d
      on d.submission = r.submission and d.form = r.form and d.year = r.year and d.division_code = r.division_code
     and d.indicator = i.denominator
     and d.breakdown is not distinct from r.breakdown and d.category is not distinct from r.category
    where r.value is not null and n.value is not null and d.value > 0
)
select submission, sheet, concat_ws(', ', rate_cell, numerator_cell, denominator_cell) as cell, division_code,
       indicator, plain(value) as found, plain(round(cast(computed as decimal(28, 6)), 2)) as expected
from held
-- The last term is for figures that stand exactly on the edge, which binary fractions miss.
where abs(cast(value as double) - computed) > rounding + open + 0.000001
