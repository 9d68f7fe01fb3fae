-- A landing in numbers: its submissions by outcome, its figures, its findings by level; a warning that was answered is confirmed.
select 'submission' as counted, outcome as kind, count(*) as number
from read_parquet('${landing}/submission.parquet')
group by outcome
union all
select 'figure', 'landed', count(*)
from read_parquet('${landing}/observation.parquet')
where value is not null
union all
select 'finding', case when level = 'warning' and subject in (select subject from (${answered})) then 'confirmed' else level end as kind, count(*)
from read_parquet('${landing}/finding.parquet')
group by kind
