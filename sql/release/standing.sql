-- Under which divisions of each basis a division stands in a year, itself included, for the forms of a level that have figures in
-- that year. What is allocated to none of the divisions counts in a sum, and does not count as reporting (weight 0). sole is 1
-- where a division is one code.
select
    partition.level as form_level,
    partition.year,
    member.basis,
    member.division_code,
    member.level,
    member.own,
    member.member_code,
    case when member.member_level = partition.level and partition.year <= member.last_year then 1 else 0 end as counts,
    case when member.own = 0 and member.member_level = 'unallocated' then 0 else 1 end as weight,
    case when member.own = 1 and sole_member.member_code is not null then 1 else 0 end as sole
from member
join (
    select distinct form.level, given.year
    from form
    join given on given.form = form.form) as partition
    on partition.year between member.first_year and member.told_until
    and (member.own = 1 or member.member_level in (partition.level, 'unallocated'))
left join sole_member
    on sole_member.basis = member.basis
    and sole_member.member_code = member.member_code
    and sole_member.division_code = member.division_code
    and sole_member.first_year = member.first_year
