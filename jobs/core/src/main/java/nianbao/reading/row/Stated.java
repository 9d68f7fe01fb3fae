package nianbao.reading.row;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.division.Match;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import nianbao.reading.table.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What stands outside the table about all of its figures: in the sheet name, the title, the file name, the definition. */
final class Stated {

    private final Definition definition;
    private final int year;
    private final Vocabulary vocabulary;
    private final Texts texts;

    /** Where words about a whole table stand. */
    record Texts(String title, String sheetTitle, String sheet, @Nullable String sender, String file) {

        /** What a table says itself goes before what stands over the first of the sheet. */
        Stream<String> at(Place place) {
            return switch (place) {
                case TITLE -> Stream.of(title, sheetTitle);
                case SHEET -> Stream.of(sheet);
                case SENDER -> Stream.ofNullable(sender);
                case FILE -> Stream.of(file);
                case ROWS, COLUMNS, MARKER, FIXED -> Stream.empty();
            };
        }
    }

    Stated(Definition definition, int year, Vocabulary vocabulary, Texts texts) {
        this.definition = definition;
        this.year = year;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    Coordinates coordinates() {
        return Coordinates.NONE
                .with(definition.layout().placement(Dimension.DIVISION).map(this::who).orElse(null))
                .with(definition.layout().placement(Dimension.INDICATOR).map(this::counted).orElse(null))
                .with(definition.layout().placement(Dimension.CATEGORY).map(this::part).orElse(null));
    }

    private @Nullable Who who(Placement placement) {
        if (placement.isIn(Place.FIXED)) {
            Match match = definition.register().find(Objects.requireNonNull(placement.fixed()), year, definition.level(), null);
            return match instanceof Match.Found found ? new Who.Member(found.division()) : null;
        }
        return words(placement)
                .flatMap(text -> definition.register().at(definition.level(), text, year).stream())
                .findFirst()
                .map(division -> (Who) new Who.Member(division))
                .orElse(null);
    }

    private @Nullable Counted counted(Placement placement) {
        if (placement.isIn(Place.FIXED)) {
            return new Counted(definition.indicator(Objects.requireNonNull(placement.fixed())), null, null);
        }
        return words(placement).flatMap(text -> vocabulary.countedIn(Label.normal(text)).stream()).findFirst().orElse(null);
    }

    private @Nullable Part part(Placement placement) {
        return words(placement).flatMap(text -> vocabulary.partIn(Label.normal(text)).stream()).findFirst().orElse(null);
    }

    private Stream<String> words(Placement placement) {
        return placement.in().stream().flatMap(texts::at).filter(text -> !text.isEmpty());
    }

    /** The code of the division above, such as a county, that one of the places or else the title names; or null. */
    @Nullable String above(Stream<String> places) {
        Stream<Division> named = places.flatMap(text -> above(text).stream());
        Stream<Division> entitled = texts.at(Place.TITLE).flatMap(title -> above(title).stream()).filter(division -> !definition.register().isTop(division));
        return Stream.concat(named, entitled).findFirst().map(Division::code).orElse(null);
    }

    private Optional<Division> above(String text) {
        return definition.register().above(definition.level(), text, year);
    }
}
