select indicator, year, yearly_change
from trend
where division_code = '371502008' and indicator in ('cases_filed', 'disputes_mediated')
order by indicator, year
