-- What must not be found out closely: what the office knows of hidden figures of each release, and how far off it has to stay.
select
    figure.figure, figure.form, figure.year, figure.division_code, figure.indicator, figure.category, max(figure.truth) as truth,
    max(hidden.margin) as margin
from figure
join hidden
    on hidden.edition = figure.edition
    and hidden.form = figure.form
    and hidden.year = figure.year
    and hidden.division_code = figure.division_code
    and hidden.indicator = figure.indicator
    and coalesce(hidden.breakdown || '-' || hidden.category, '_T') = figure.category
where figure.value is null and hidden.margin > 0
group by figure.figure, figure.form, figure.year, figure.division_code, figure.indicator, figure.category
order by figure.figure
