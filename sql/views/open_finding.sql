-- What is open in a workbook that was accepted. An error, where it is a publication or its sheets are independent: what it is about is held
-- back until the workbook is corrected or the office decides. And a warning in a workbook of which figures are in force, until its sender
-- answers it or sends another figure.
-- column level: error or warning
create or replace view open_finding as
select
    finding.submission,
    submission.form,
    submission.year,
    submission.file,
    finding.level,
    finding.rule,
    finding.sheet,
    finding.cell,
    finding.division_code,
    finding.indicator,
    finding.found,
    finding.expected,
    finding.message
from finding
join submission on submission.submission = finding.submission
where submission.outcome = 'accepted'
    and (finding.level = 'error'
        or (finding.level = 'warning' and finding.reason is null
            -- The inner list keeps a question about a few workbooks from looking through all figures.
            and finding.submission in (
                select observation.submission
                from observation
                where observation.submission in (
                    select asked.submission from finding as asked where asked.level = 'warning' and asked.reason is null))));
