-- The forms that pages of one year tell of, each with the newest year that it has figures of.
select figure.form, max(figure.year) as year
from figure
group by figure.form
