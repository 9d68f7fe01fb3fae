-- The divisions that are one code and no other as long as that code is told of: their figures are those of its returns. Of
-- all others, such as those that several merged into, the figures are worked out.
with own as (
    select 'then' as basis, code as division_code, level, code as member_code, first_year, told_until
    from division
    union all
    select 'today', current_division.code, current_division.level, division.code, division.first_year, division.told_until
    from division
    join current_division on current_division.code = division.current_code
)
select
    own.basis,
    own.division_code,
    own.level,
    own.member_code,
    own.first_year,
    own.told_until
from own
where not exists (
    select 1
    from own as other
    where other.basis = own.basis
        and other.division_code = own.division_code
        and (other.member_code <> own.member_code or other.first_year <> own.first_year)
        and other.first_year <= own.told_until
        and other.told_until >= own.first_year)
