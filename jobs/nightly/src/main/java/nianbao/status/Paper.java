package nianbao.status;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.release.Exports;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/**
 * Something to read that a run has left.
 *
 * @param kind what it is
 * @param place where it lies, as seen from the home
 */
public record Paper(String kind, String place) {

    /** What there still is of a run. */
    static List<Paper> of(Home home, String name) {
        Run run = new Run(home, name);
        return Stream.of(
                        Exports.report(run).flatMap(report -> there("report", home, report)),
                        there("comparison", home, Exports.comparison(run)),
                        there("corrections", home, run.corrections()),
                        there("receipts", home, run.receipts()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same as the address of a link. */
    public String address() {
        try {
            return new URI(null, null, place, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<Paper> there(String kind, Home home, Path path) {
        String ending = Files.isDirectory(path) ? "/" : "";
        return Optional.of(path).filter(Files::exists).map(one -> new Paper(kind, home.folder().relativize(one) + ending));
    }
}
