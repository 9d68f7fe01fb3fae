-- What is wrong in a workbook that was accepted all the same, as it is a publication or its sheets are independent: what each
-- is about is held back until the workbook is corrected or the office decides.
create or replace view open_finding as
select
    finding.submission,
    submission.form,
    submission.year,
    submission.file,
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
where finding.level = 'error' and submission.outcome = 'accepted';
