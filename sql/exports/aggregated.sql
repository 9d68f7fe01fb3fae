-- The figures that comparisons of some forms show, and those of the years before.
select basis, form, year, period_start, last_start, first_end, period_end, division_code, level, own, indicator, breakdown,
       category, value, precision, unit, kind, stated, numerator, denominator, tolerance, reported, expected, origin
from aggregated
where basis = 'today' and level in ('city', 'county', 'zone') and form in (${forms})
