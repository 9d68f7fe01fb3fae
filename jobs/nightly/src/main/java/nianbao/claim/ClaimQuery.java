package nianbao.claim;

import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import org.jspecify.annotations.Nullable;

/** Puts what a claim refers to into SQL, such that anybody can run it on the published views. */
record ClaimQuery(Claim claim, SqlFolder sql) {

    /** The query that gives the warehouse's figure; null when there is none to ask. */
    @Nullable String figure() {
        return claim.evidence().<Optional<String>>when(
                reference -> Optional.of(filled("claims/figure", reference)),
                expression -> Optional.of(withoutEnd(expression.sql())),
                Optional::empty).orElse(null);
    }

    /** The query that lists the cells behind the figure; null when they are not known. */
    @Nullable String cells() {
        return claim.evidence().<Optional<String>>when(
                reference -> Optional.of(filled("claims/lineage", reference)),
                expression -> Optional.ofNullable(expression.cells()).map(this::listed),
                Optional::empty).orElse(null);
    }

    private String listed(String condition) {
        return body(sql.read("claims/cells").with("cells", condition));
    }

    private String filled(String name, Evidence.Reference reference) {
        return body(sql.read(name)
                .with("form", Sql.literal(reference.form()))
                .with("indicator", Sql.literal(reference.indicator()))
                .with("year", String.valueOf(reference.year()))
                .with("division", Sql.literal(reference.division())));
    }

    /** The statement on one line, without the comment at its head. */
    private static String body(Sql statement) {
        return statement.filled().lines()
                .filter(line -> !line.startsWith("--"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String withoutEnd(String statement) {
        return statement.replaceFirst("[;\\s]+$", "");
    }
}
