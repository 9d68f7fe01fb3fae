package nianbao.correction;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.definition.Correction;
import nianbao.person.PersonalData;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.PartitionKey;
import org.jspecify.annotations.Nullable;

/** The corrections of a release that is being made: each holds for the figure that it expects and for no other. */
public record CorrectedFigures(SqlFolder sql, List<Correction> corrections) {

    /**
     * Finds what each correction is about, and fails when one of them does not find what it expects.
     *
     * @param sent gives the figures in force of a form and year as they were sent
     */
    public void find(Database database, Function<PartitionKey, Sql> sent) throws SQLException {
        refusePersons();
        database.keep("given_correction", given());
        database.keep("found_correction", sql.read("release/found_correction").with("figures", figures(sent)));
        List<String> complaints = database.list(sql.read("release/uncorrected"), this::complaint);
        if (!complaints.isEmpty()) {
            throw Failure.of("corrections_do_not_fit", String.join("", complaints));
        }
    }

    /** The figures of a form and year with those of the office in their places; the query itself where there are none. */
    public Sql over(PartitionKey partition, Sql figures) {
        return isAbout(partition) ? of(partition, "release/corrected", figures) : figures;
    }

    /** The digest of what the figures of a form and year are made of, given that of what was sent. */
    public String digest(PartitionKey partition, String sent) {
        if (!isAbout(partition)) {
            return sent;
        }
        Digest digest = new Digest().add(sent).add(sql.read("release/corrected").text());
        corrections.stream().filter(one -> partition(one).equals(partition)).forEach(correction -> digest.add(correction.figure() + " " + correction.value()));
        return digest.hex();
    }

    private boolean isAbout(PartitionKey partition) {
        return corrections.stream().map(CorrectedFigures::partition).anyMatch(partition::equals);
    }

    private static PartitionKey partition(Correction correction) {
        return new PartitionKey(correction.form(), correction.year());
    }

    private void refusePersons() {
        for (Correction correction : corrections) {
            if (PersonalData.isPersonal(correction.reason()) || PersonalData.isPersonal(correction.role())) {
                throw Failure.of("correction_is_personal", correction.place());
            }
        }
    }

    private Sql figures(Function<PartitionKey, Sql> sent) {
        String figures = corrections.stream()
                .map(CorrectedFigures::partition)
                .distinct()
                .map(partition -> of(partition, "release/sent_figure", sent.apply(partition)).text())
                .collect(Collectors.joining("\nunion all\n"));
        return figures.isEmpty() ? sql.read("release/no_figure") : new Sql(figures);
    }

    private Sql of(PartitionKey partition, String query, Sql figures) {
        return sql.read(query)
                .with("form", Sql.literal(partition.form()))
                .with("year", String.valueOf(partition.year()))
                .with("figures", figures);
    }

    private Sql given() {
        List<String> rows = new ArrayList<>(List.of("('', '', 0, '', '', '', '', null, null, '', '', '')"));
        corrections.forEach(correction -> rows.add(row(correction)));
        return sql.read("release/given_correction").with("rows", String.join(",\n", rows));
    }

    private static String row(Correction correction) {
        return "(" + Sql.literals(List.of(correction.place(), correction.form())) + ", " + correction.year() + ", "
                + Sql.literals(List.of(correction.division(), correction.indicator())) + ", "
                + literal(correction.breakdown()) + ", " + literal(correction.category()) + ", "
                + Optional.ofNullable(correction.expect()).map(BigDecimal::toPlainString).orElse("null") + ", " + correction.value().toPlainString()
                + ", " + Sql.literals(List.of(correction.reason(), correction.role(), correction.date())) + ")";
    }

    private static String literal(@Nullable String text) {
        return text == null ? "null" : Sql.literal(text);
    }

    private String complaint(ResultSet row) throws SQLException {
        String file = row.getString("file");
        BigDecimal stands = row.getBigDecimal("stands");
        BigDecimal expect = row.getBigDecimal("expect");
        String now = file == null
                ? "no return in force says anything of it"
                : (stands == null ? "no figure" : plain(stands)) + " stands there now (" + file + ", " + row.getString("sheet") + "!" + row.getString("cell") + ")";
        return "\n  " + row.getString("place") + ": " + row.getString("figure") + " is expected to be " + (expect == null ? "no figure" : plain(expect))
                + ", and " + now;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
