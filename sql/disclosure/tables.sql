-- What a definition says: which counts are too small, down to which level breakdowns are published (1 township, 2 county, 3 city),
-- and the terms of rules that are sums, which are not less than low, or the same where equal is 1.
create or replace temp table small_count (indicator varchar, minimum decimal(28, 6), zero integer, percent decimal(28, 6));

create or replace temp table published_breakdown (breakdown varchar, lowest integer);

create or replace temp table rule_term (rule varchar, first_year integer, last_year integer, indicator varchar, factor decimal(28, 6),
    low decimal(28, 6), equal integer, terms bigint);
