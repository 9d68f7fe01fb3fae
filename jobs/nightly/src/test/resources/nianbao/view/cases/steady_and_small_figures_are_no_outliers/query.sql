-- A few cases more or less are chance; 118 after a hundred a year is not yet far.
select count(*) as outliers
from outlier
