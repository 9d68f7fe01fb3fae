package nianbao.publication;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** The lists of codes that all cubes have in common. */
record Codelists(Database database) {

    List<Codelist> all() throws SQLException {
        return List.of(
                list("CL_FREQ", List.of(new Code("A", null, PublicationWords.of("yearly")))),
                list("CL_AREA", divisions()),
                list("CL_OBS_STATUS", Arrays.stream(PublishedStatus.values())
                        .map(status -> new Code(status.code(), status.within().orElse(null), status.title()))
                        .toList()),
                list("CL_CONF_STATUS", List.of(
                        new Code("F", null, PublicationWords.of("free")), new Code("C", null, PublicationWords.of("confidential")))),
                list("CL_UNIT", database.list(new Sql("from unit order by code"), row -> new Code(
                        row.getString("code"), null, new Title(row.getString("title_zh"), row.getString("title_en"))))));
    }

    /** The divisions, whose names are Chinese in every language. */
    List<Code> divisions() throws SQLException {
        return database.list(new Sql("from named_division order by code"), row -> new Code(
                row.getString("code"), row.getString("parent_code"), new Title(row.getString("name"), row.getString("name"))));
    }

    private static Codelist list(String id, List<Code> codes) {
        return new Codelist(id, PublicationWords.of(id), codes);
    }
}
