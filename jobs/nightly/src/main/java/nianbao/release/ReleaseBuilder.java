package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.attack.KnownRules;
import nianbao.claim.ClaimCheck;
import nianbao.claim.Claims;
import nianbao.claim.ClaimsFile;
import nianbao.correction.CorrectedFigures;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.statement.Overturned;
import nianbao.warehouse.Background;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.QueryFiles;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/**
 * Makes a release of everything that has landed, in the run's own folder, where no reader looks.
 *
 * @param files what writes the pieces of tables that are divided, but for what is not published
 */
public record ReleaseBuilder(Run run, SqlFolder sql, Definitions definitions, Clock clock, QueryFiles files) {

    /** What came of the claims. */
    static final String CLAIMS = "claim_check.parquet";
    private static final List<String> PUBLISHED =
            Stream.concat(ReferenceTables.NAMES.stream(), Stream.of("city", "submission", "reason")).toList();

    /** One of which DuckDB writes all of it. */
    public ReleaseBuilder(Run run, SqlFolder sql, Definitions definitions, Clock clock) {
        this(run, sql, definitions, clock, QueryFiles::writeHere);
    }

    /** Where the release lies until it is published. */
    public static Path folder(Run run) {
        return run.work().resolve("release");
    }

    /** Writes all tables and the manifest, unless the release has come to its place already. */
    public void make() throws SQLException, IOException {
        if (Files.exists(run.release())) {
            return;
        }
        Path release = folder(run);
        Folders.delete(release);
        Files.createDirectories(release);
        Views views = new Views(sql, definitions);
        Releases releases = new Releases(run.home());
        Optional<Manifest> newest = releases.newest();
        Pieces previous = newest.map(releases::folder).map(Pieces::of).orElse(Pieces.NONE);
        long before = previous.digests().isEmpty() ? 0 : newest.orElseThrow().change().figures();
        Pieces pieces = tables(release, previous);
        pieces.write();
        new Revisions(sql).write(run, pieces, previous, newest);
        Manifest manifest = manifest(Change.of(pieces, previous, before, sql), views);
        manifest.write(release);
        Overturned overturned = new Overturned(sql, run.name(), release, newest.map(releases::folder));
        overturned.begin();
        Optional<Path> alike = releases.alike(manifest).map(releases::folder);
        if (alike.isPresent()) {
            Folders.linkFile(alike.get().resolve(Views.LIST), release.resolve(Views.LIST));
        }
        describe(release, views, Views.drafted(run), alike.map(older -> older.resolve(Views.FILE)));
        manifest.overturning(overturned.add(Views.FILE, database -> statements(database, release))).write(release);
        publish(release, views);
    }

    private void publish(Path release, Views views) throws SQLException, IOException {
        new PublicRelease(release, sql).write();
        if (PublicRelease.isIn(release)) {
            describe(PublicRelease.of(release), views, Views.draftedToPublish(run), Optional.of(Views.drafted(run)));
            KnownRules.write(definitions, PublicRelease.of(release));
        }
    }

    // Claims are held against the views, among which the one of their outcome has to be already.
    private void describe(Path release, Views views, Path drafted, Optional<Path> alike) throws SQLException, IOException {
        Path outcome = release.resolve(CLAIMS);
        new ClaimCheck(List.of(), sql).write(outcome);
        views.build(drafted, release, alike.filter(Files::exists));
        List<ClaimsFile> claims = Claims.beside(definitions).files();
        if (!claims.isEmpty()) {
            try (Database database = Database.readOnly(drafted)) {
                ClaimCheck.of(claims, database, sql).write(outcome);
            }
        }
    }

    private void statements(Database database, Path release) throws SQLException {
        List<Sql> statements = Stream.of("release/known_year", "release/statement").map(sql::read).toList();
        HandwrittenView.createNeeded(statements, sql, release, database);
    }

    private Pieces tables(Path release, Pieces previous) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            new ReferenceTables(database, sql).load(definitions);
            database.keep("city", sql.read("release/city"));
            database.keep("submission", sql.read("release/submission")
                    .with("submissions", landings().submissions())
                    .with("withdrawals", some("withdrawal", "release/withdrawal", "release/nothing_withdrawn")));
            database.keep("reason", sql.read("landing/answered").with("reasons", some("reason", "release/reason", "landing/no_reason")));
            Background published = own -> publish(own, release);
            return published.with(database, () -> {
                database.keep("held", sql.read("landing/held_before").with("holdings", landings().holdings()));
                database.keep("chosen", sql.read("release/chosen").with("in_force", inForce()));
                database.keep("edition", sql.read("release/edition"));
                database.keep("repeated", some("repeated", "release/repeated", "release/nothing_repeated"));
                return pieces(database, release, previous);
            });
        }
    }

    private Sql inForce() {
        return sql.read("landed/in_force").with("submissions", "from submission").with("held", "from held");
    }

    private Sql inForceIn(String query) {
        return sql.read(query).with("counts", sql.read("landed/counts"));
    }

    private Sql some(String table, String rows, String nothing) {
        String files = landings().some(table);
        return files.isEmpty() ? sql.read(nothing) : sql.read(rows).with("files", files);
    }

    // Takes a while, and no piece waits for it.
    private void publish(Database database, Path release) throws SQLException, IOException {
        for (String table : PUBLISHED) {
            database.write(release.resolve(table + ".parquet"), table);
        }
        landings().putTogether(release, database, sql);
    }

    private Pieces pieces(Database database, Path release, Pieces previous)
            throws SQLException, IOException {
        ReleaseWriter writer = new ReleaseWriter(release, previous, files);
        new FormYears(FormYears.FINDING, "finding", sql.read("release/decision"), sql.read("release/finding"))
                .write(database, landings(), writer);
        database.write(release.resolve("confirmation.parquet"), sql.read("release/confirmation").with("release", release));
        new FormYears(FormYears.VINTAGE, "observation", sql.read("release/edited"), inForceIn("release/vintage"))
                .write(database, landings(), writer);
        CorrectedFigures corrections = new CorrectedFigures(sql, definitions.corrections());
        Partitions.Figures figures = new Partitions(sql.read("release/partition"), inForceIn("release/observation"), landings(), corrections)
                .write(database, writer);
        database.write(release.resolve("correction.parquet"), sql.read("release/correction"));
        figures.slices().write(release);
        database.write(release.resolve("figure_year.parquet"), sql.read("release/figure_year"));
        new Derived(database, sql, release, definitions.digest()).write(figures.partitions(), writer);
        new Suppressed(database, sql, release, definitions, new Releases(run.home())).write(figures.partitions(), writer);
        return writer.pieces();
    }

    private Landings landings() {
        return new Landings(run.home());
    }

    private Manifest manifest(Change change, Views views) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Manifest(
                run.name(),
                now,
                run.release().toString(),
                landings().runs(),
                definitions.digest(),
                views.digest(),
                change);
    }
}
