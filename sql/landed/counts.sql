-- Whether an observation (o) of what is in force (c) is in force itself: what goes before it in part leaves it the other indicators.
(c.less is null or not contains(' ' || c.less || ' ', ' ' || concat_ws('/', o.indicator, o.breakdown) || ' '))
