-- The divisions that are one code and no other as long as that code is told of: their figures are those of its returns. Of
-- all others, such as those that several merged into, the figures are worked out.
-- key: basis, member_code, first_year
create or replace view sole_member as
select
    basis,
    division_code,
    level,
    member_code,
    first_year,
    told_until
from read_parquet('${release}/sole_member.parquet');
