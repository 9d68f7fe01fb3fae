package nianbao.claim;

import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** A warehouse of a few hand-made figures, with the views that claims ask. */
final class GivenWarehouse {

    private static final String FIGURES = """
            create table roll_up as select * from (values
                ('crime', 'solved', null, 2016, '9001', 40, 3, 3, date '2016-01-01', date '2016-12-31'),
                ('crime', 'solved', null, 2017, '9001', 30, 2, 3, date '2017-01-01', date '2017-10-31'),
                ('crime', 'solved', null, 2018, '9001', 30, 2, 3, date '2018-01-01', date '2018-12-31'),
                ('crime', 'solved', null, 2019, '9001', 30, 3, 3, date '2019-01-01', date '2019-10-31'),
                ('crime', 'teams', null, 2019, '9001', 6, 3, 3, date '2019-01-01', date '2019-10-31'))
            as f(form, indicator, breakdown, year, division_code, value, reported, expected, period_start, period_end);
            create table indicator as select * from (values
                ('crime', 'solved', 'flow', null, null), ('crime', 'teams', 'stock', null, null))
            as i(form, indicator, kind, numerator, denominator);
            create table lineage as select * from (values
                ('then', 'crime', 'solved', null, 2016, '9001', '900101', 'solved', 25, 'a.xlsx', 'Sheet1', 'B4'),
                ('then', 'crime', 'solved', null, 2016, '9001', '900102', 'solved', 15, 'a.xlsx', 'Sheet1', 'B5'))
            as l(basis, form, indicator, breakdown, year, division_code, cell_division_code, cell_indicator, cell_value,
                file, sheet, cell);
            create table submission as select * from (values ('s1', 'a.xlsx')) as s(submission, file);
            create table observation as select * from (values
                ('crime', 2016, '900101', 'solved', null, 25, 'A', 's1', 'Sheet1', 'B4'),
                ('crime', 2016, '900102', 'solved', null, 15, 'A', 's1', 'Sheet1', 'B5'))
            as o(form, year, division_code, indicator, breakdown, value, status, submission, sheet, cell);
            """;

    private GivenWarehouse() {}

    /** Opens it read-only, as a published one is opened. */
    static Database open(Path folder) throws SQLException {
        Path file = folder.resolve("warehouse.duckdb");
        try (Database made = Database.writable(file)) {
            made.execute(new Sql(FIGURES));
        }
        return Database.readOnly(file);
    }
}
