-- Every figure of a form that is defined is of an indicator that the form has, in the unit that it has. A definition
-- keeps its indicators when returns no longer ask for them; without them the figures of earlier years would be lost.
select o.form, o.indicator, o.unit, i.unit as known_unit, count(*) as figures
from observation o
join form f on f.form = o.form
left join indicator i on i.form = o.form and i.indicator = o.indicator
where i.indicator is null or i.unit <> o.unit
group by o.form, o.indicator, o.unit, i.unit
order by o.form, o.indicator, o.unit
