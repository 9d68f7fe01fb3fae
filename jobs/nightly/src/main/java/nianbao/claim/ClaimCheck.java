package nianbao.claim;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.language.Language;
import nianbao.language.WordsFile;
import nianbao.page.Words;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;

/** What came of holding claims against a warehouse. */
public record ClaimCheck(List<Checked> checked, SqlFolder sql) {

    /** Holds all claims of some files against a warehouse; the conditions of a file see the claims of that file. */
    public static ClaimCheck of(List<ClaimsFile> files, Database warehouse, SqlFolder sql) {
        return new ClaimCheck(files.stream().flatMap(file -> examined(file, warehouse, sql).stream()).toList(), sql);
    }

    private static List<Checked> examined(ClaimsFile file, Database warehouse, SqlFolder sql) {
        List<Claim> claims = file.claims();
        StatedFigures stated = new StatedFigures(claims);
        return claims.stream()
                .map(claim -> new Examination(claim, new ClaimAnswers(warehouse), sql, stated).checked())
                .toList();
    }

    /** Fails, naming file and line of every claim whose SQL could not be run. */
    public ClaimCheck refuseBroken() {
        String broken = checked.stream()
                .filter(claim -> claim.failure() != null)
                .map(claim -> "\n  " + claim.claim().source() + ": " + claim.claim().id() + ": " + claim.failure())
                .collect(Collectors.joining());
        if (!broken.isEmpty()) {
            throw new Failure(ClaimWords.here("claims_broken", broken));
        }
        return this;
    }

    /** How many claims ended how. */
    public String summary(Language language) {
        Map<ClaimVerdict, Long> counts = checked.stream()
                .collect(Collectors.groupingBy(claim -> claim.judgement().verdict(), TreeMap::new, Collectors.counting()));
        Words words = new Words(WordsFile.beside(ClaimCheck.class), language);
        return words.of("summary", checked.size(), counts.entrySet().stream()
                .map(count -> words.of("counted_" + count.getKey().word(), count.getValue()))
                .collect(Collectors.joining(words.of("between"))));
    }

    /** What is doubtful, a claim a line, with the nearest readings of what contradicts itself. */
    public List<String> doubts(Language language) {
        return checked.stream()
                .filter(claim -> claim.judgement().note() != null)
                .map(claim -> claim.claim().id() + "  " + language.of(claim.judgement().note())
                        + Optional.ofNullable(claim.nearest()).map(nearest -> " (" + nearest + ")").orElse(""))
                .toList();
    }

    /** Keeps the outcome as the table {@code claim_check} of a database. */
    public void keep(Database database) throws SQLException {
        database.execute(sql.read("claims/table"));
        new CheckedRows(database).append(checked);
    }

    /** Writes the outcome as a Parquet file. */
    public void write(Path file) throws SQLException {
        try (Database database = Database.inMemory()) {
            keep(database);
            database.write(file, "claim_check");
        }
    }
}
