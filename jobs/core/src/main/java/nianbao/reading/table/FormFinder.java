package nianbao.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.reading.table.TableFinder.Fit;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the form that a sheet is one of. */
public final class FormFinder {

    private final List<Candidate> candidates;
    private final Predicate<Match> fits;

    public FormFinder(Definitions definitions) {
        this(definitions.forms(), match -> match.word() != null || match.knowsMost());
    }

    private FormFinder(List<Definition> definitions, Predicate<Match> fits) {
        this.candidates = definitions.stream()
                .map(Candidate::of)
                .toList();
        this.fits = fits;
    }

    /** Takes every sheet for this form that has a table with one heading of it. */
    public static FormFinder forced(Definition definition) {
        return new FormFinder(List.of(definition), match -> true);
    }

    private record Candidate(Definition definition, TableFinder finder, Vocabularies vocabularies) {

        static Candidate of(Definition definition) {
            Vocabularies vocabularies = new Vocabularies(definition);
            return new Candidate(definition, new TableFinder(definition, vocabularies.texts()), vocabularies);
        }
    }

    /**
     * A sheet's form, and where its tables are.
     *
     * @param above what stands above each of the tables
     * @param word the one by which the title, the sheet or the file names the form, or null
     */
    public record Match(Definition definition, Fit fit, List<Preamble> above, @Nullable String word, Vocabularies vocabularies) {

        public List<Table> tables() {
            return fit.tables();
        }

        /** Most of the headings; where those are years or divisions, which are those of any form, a third of the labels of rows too. */
        boolean knowsMost() {
            return fit.knownColumns() * 2 > fit.columns() && (headingsTell() || !inRows() || knownRows() * 3 >= rows());
        }

        private boolean headingsTell() {
            return inColumns(Dimension.INDICATOR) || inColumns(Dimension.CATEGORY);
        }

        private boolean inColumns(Dimension dimension) {
            return definition.layout().isIn(dimension, Place.COLUMNS);
        }

        private boolean inRows() {
            return definition.layout().isIn(Dimension.INDICATOR, Place.ROWS) || !definition.match().isEmpty() && definition.layout().isIn(Dimension.INDICATOR, Place.FIXED);
        }

        private long rows() {
            return Math.max(1, tables().stream().mapToLong(table -> table.dataRows().size()).sum());
        }

        /** How many labels of rows it knows. */
        long knownRows() {
            return tables().stream().mapToLong(table -> table.knownLabels(vocabularies)).sum();
        }

        public Preamble above(Table table) {
            return above.get(tables().indexOf(table));
        }
    }

    /**
     * A sheet or a part of one, and the form that it is of.
     *
     * @param alike several that it may be of as well as of each other, when nothing tells which; then it is of none
     */
    public record Found(Sheet sheet, Optional<Match> form, List<Definition> alike) {

        private static Found of(Sheet sheet, List<Match> best) {
            boolean told = best.size() < 2;
            return new Found(sheet, told ? best.stream().findFirst() : Optional.empty(), told ? List.of() : best.stream().map(Match::definition).toList());
        }
    }

    /** The form of a sheet or, where tables of several stand on it, each below its title, those of its parts. */
    public List<Found> find(Sheet sheet, String file) {
        List<Match> matches = candidates(sheet, file).toList();
        List<Sheet> parts = SheetParts.of(sheet, matches);
        return parts.size() == 1
                ? List.of(found(sheet, file, matches))
                : parts.stream().map(part -> found(part, file, candidates(part, file).toList())).toList();
    }

    /** A form fits when its title, sheet or file is named so, or when it knows most of the headings. */
    private Found found(Sheet sheet, String file, List<Match> matches) {
        return Found.of(sheet, new FormChoice(sheet, file).best(matches.stream().filter(fits).toList()));
    }

    /** The form whose title a sheet bears over figures, although it has no table of any. */
    public Optional<Definition> titled(Sheet sheet) {
        String title = Label.normal(new TitledSheet(sheet).title());
        return candidates.stream()
                .map(Candidate::definition)
                .filter(definition -> word(definition, title) != null && definition.layout().reads(sheet.name(), null))
                .findFirst();
    }

    /** Every form of which the sheet knows at least one heading. */
    public Stream<Match> candidates(Sheet sheet, String file) {
        SheetTexts texts = SheetTexts.of(sheet);
        FormNames names = new FormNames(sheet, file);
        return candidates.stream().flatMap(candidate -> match(candidate, texts, names).stream());
    }

    private static Optional<Match> match(Candidate candidate, SheetTexts texts, FormNames names) {
        Definition definition = candidate.definition();
        return candidate.finder().find(texts).map(fit -> {
            FormNames.Names found = names.of(fit.tables(), definition.layout().labelHeadings());
            return new Match(definition, fit, found.above(), word(definition, found.words()), candidate.vocabularies());
        });
    }

    private static @Nullable String word(Definition definition, String names) {
        return definition.match().stream()
                .filter(word -> names.contains(Label.normal(word)))
                .findFirst()
                .orElse(null);
    }
}
