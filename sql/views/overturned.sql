-- A statement that an earlier release made and a later one overturned, as figures were revised: that a figure rose or fell
-- (direction), a rank among the first three of more siblings (rank), three years or more in which it rose or fell (streak), the
-- highest or lowest figure of four comparable years or more (record), or that a printed claim holds or differs (claim). What a
-- new year adds overturns nothing.
-- key: release, kind, claim, form, indicator, breakdown, category, division_code, year, said
-- column release: the release that says otherwise than the one before
-- column kind: direction, rank, streak, record or claim
-- column claim: number of the claim in its list; null for other statements
-- column form: the form that the statement is about; null for a claim
-- column year: the year that the statement is about, of a streak the last one; null for a claim
-- column said: what the release before said: rising, falling or level, the rank, what went on in which years, highest or lowest in which year, or the verdict
-- column holds: what the release says instead; null where it says nothing of it any more
create or replace view overturned as
select
    release,
    kind,
    claim,
    form,
    indicator,
    breakdown,
    category,
    division_code,
    year,
    said,
    holds
from read_parquet('${release}/overturned.parquet');
