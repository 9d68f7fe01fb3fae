-- Where each division stands among its own kind, by every indicator as a whole, in the years that pages tell of.
select ranking.form, ranking.indicator, ranking.division_code, ranking.year, ranking.rank, ranking.rank_change, ranking.siblings
from ranking
join place on place.code = ranking.division_code
join form_year on form_year.form = ranking.form and form_year.year = ranking.year
where ranking.breakdown is null
