package nianbao.warehouse;

import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definitions;

/** What the definitions and their registers say, as tables of a database. */
public record ReferenceTables(Database database) {

    /** The names of the tables. */
    public static final List<String> NAMES = List.of("division", "membership", "form", "indicator", "category");

    /** Makes the tables and fills them. */
    public void load(Definitions definitions) throws SQLException {
        create();
        new RegisterRows(database).append(definitions);
        new FormRows(database).append(definitions);
    }

    private void create() throws SQLException {
        database.execute(new Sql("""
                create table division (code varchar, name varchar, level varchar, kind varchar,
                    parent_code varchar, valid_from varchar, valid_to varchar, first_year integer,
                    last_year integer, successor_code varchar, current_code varchar);
                create table membership (zone_code varchar, township_code varchar, first_year integer);
                create table form (form varchar, title_zh varchar, title_en varchar, level varchar,
                    ordinal integer);
                create table indicator (form varchar, indicator varchar, title_zh varchar, title_en varchar,
                    unit varchar, kind varchar, numerator varchar, denominator varchar, ordinal integer);
                create table category (form varchar, breakdown varchar, category varchar, of_indicator varchar,
                    title_zh varchar, title_en varchar, within varchar, ordinal integer);
                """));
    }
}
