-- What the office decided about single cells, with the reason, the office that decided and the day in the message: decision is
-- read_as (value says as what), accept (it counts as it is printed), leave_out, or total_not_checked. It is about what was found
-- there, and does not hold for anything else.
-- column found: what stood in the cell when it was decided
-- column decision: read_as, accept, leave_out or total_not_checked
-- column value: what it is read as; null unless that was decided
create or replace view decision as
select
    finding.submission,
    submission.file,
    finding.sheet,
    finding.cell,
    finding.found,
    substring(finding.rule, 9) as decision,
    finding.expected as value,
    finding.message
from finding
join submission on submission.submission = finding.submission
where finding.rule like 'decided%';
