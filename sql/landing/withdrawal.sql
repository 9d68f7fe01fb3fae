-- What the office decided about a submission as a whole.
select ${run} as run, ${submission} as submission, ${outcome} as outcome, ${why} as why, ${role} as role, ${day} as day
