package nianbao.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.label.Label;
import nianbao.reading.TableFinder.Fit;
import nianbao.workbook.Sheet;

/** Finds the form that a sheet is one of. */
final class FormFinder {

    private final List<Candidate> candidates;

    FormFinder(Definitions definitions) {
        this.candidates = definitions.forms().stream()
                .map(definition -> new Candidate(definition, new TableFinder(definition)))
                .toList();
    }

    private record Candidate(Definition definition, TableFinder finder) {}

    /** A sheet's form, and where its tables are. */
    record Match(Definition definition, List<Table> tables) {

        Preamble above(Table table) {
            return Preamble.above(table, tables.get(0));
        }
    }

    /** A form fits when its title, sheet or file is named so, or when it knows most of the headings. */
    Optional<Match> find(Sheet sheet, String file) {
        return candidates.stream()
                .flatMap(candidate -> rate(candidate, sheet, file).stream())
                .filter(rated -> rated.named() || rated.fit().knownColumns() * 2 > rated.fit().columns())
                .max(Comparator.comparing(Rated::named).thenComparing(rated -> rated.fit().knownColumns()))
                .map(rated -> new Match(rated.definition(), rated.fit().tables()));
    }

    private record Rated(Definition definition, Fit fit, boolean named) {}

    private static Optional<Rated> rate(Candidate candidate, Sheet sheet, String file) {
        return candidate.finder().find(sheet)
                .map(fit -> new Rated(candidate.definition(), fit, isNamed(candidate.definition(), fit, sheet, file)));
    }

    private static boolean isNamed(Definition definition, Fit fit, Sheet sheet, String file) {
        Table first = fit.tables().get(0);
        String title = Preamble.above(first, first).title();
        String names = Label.normal(title + " " + sheet.name() + " " + file);
        return definition.match().stream().map(Label::normal).anyMatch(names::contains);
    }
}
