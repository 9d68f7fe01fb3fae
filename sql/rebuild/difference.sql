-- The rows that only one of two files has, as often as it has them more than the other.
select 'in force' as only_in, ${columns}
from (
    select ${columns} from read_parquet('${in_force}', hive_partitioning = false)
    except all
    select ${columns} from read_parquet('${again}', hive_partitioning = false)
) only_in_force
union all
select 'built again', ${columns}
from (
    select ${columns} from read_parquet('${again}', hive_partitioning = false)
    except all
    select ${columns} from read_parquet('${in_force}', hive_partitioning = false)
) only_again
