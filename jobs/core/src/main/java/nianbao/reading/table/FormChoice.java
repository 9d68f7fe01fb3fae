package nianbao.reading.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.division.Division;
import nianbao.label.Label;
import nianbao.language.Title;
import nianbao.reading.heading.YearText;
import nianbao.reading.table.FormFinder.Match;
import nianbao.workbook.Sheet;

/**
 * Chooses among the forms that a sheet fits, what is trusted most first: a word of the form in the title or the sheet's name, the
 * labels that it knows, of rows and of headings together, those of rows by themselves, who sent it, and the name of the file.
 */
final class FormChoice {

    /** Where no year is told, divisions are those of today. */
    private static final int TODAY = 3000;

    private final Sheet sheet;
    private final String file;
    private final List<ToLongFunction<Match>> trusted;

    FormChoice(Sheet sheet, String file) {
        this.sheet = sheet;
        this.file = file;
        this.trusted = List.of(
                match -> match.word() == null ? 0 : 1,
                this::isTitled,
                match -> match.fit().knownColumns() + rows(match),
                FormChoice::rows,
                this::fromSender,
                this::namedByFile);
    }

    /** The one that goes before all others; several when nothing tells which of them. */
    List<Match> best(List<Match> fitting) {
        List<Match> left = fitting;
        for (ToLongFunction<Match> trust : trusted) {
            if (left.size() > 1) {
                long most = left.stream().mapToLong(trust).max().orElseThrow();
                left = left.stream().filter(match -> trust.applyAsLong(match) == most).toList();
            }
        }
        return left;
    }

    private long isTitled(Match match) {
        String names = Label.normal(match.above(match.tables().get(0)).title() + " " + sheet.name());
        return match.definition().match().stream().anyMatch(word -> names.contains(Label.normal(word))) ? 1 : 0;
    }

    private static long rows(Match match) {
        return match.knownRows()
                + match.tables().stream().mapToLong(table -> table.knownDivisions(match.definition().register(), match.definition().level())).sum();
    }

    /** Whether the sender is one of those that report it, or at least one that its register knows. */
    private long fromSender(Match match) {
        Definition definition = match.definition();
        int year = year(match);
        List<Division> senders = senders(match)
                .flatMap(text -> Stream.concat(definition.register().namedIn(definition.level(), text, year).stream(), definition.register().above(definition.level(), text, year).stream()))
                .filter(division -> !definition.register().isTop(division))
                .toList();
        if (senders.isEmpty() || definition.reporters().isEmpty()) {
            return senders.isEmpty() ? 0 : 1;
        }
        return senders.stream().anyMatch(sender -> reports(definition, sender, year)) ? 2 : -1;
    }

    private static boolean reports(Definition definition, Division sender, int year) {
        return definition.reporters().stream()
                .filter(reporter -> reporter.holdsIn(year))
                .map(Heading::text)
                .flatMap(definition::named)
                .anyMatch(reporter -> isWithin(definition, reporter, sender) || isWithin(definition, sender, reporter));
    }

    private static boolean isWithin(Definition definition, Division one, Division above) {
        return definition.register().isWithin(one.code(), above.code());
    }

    private Stream<String> senders(Match match) {
        Preamble above = match.above(match.tables().get(0));
        return Stream.of(above.senders(), Stream.of(above.title(), sheet.name()), Arrays.stream(file.split("/"))).flatMap(texts -> texts);
    }

    private int year(Match match) {
        return Stream.of(match.above(match.tables().get(0)).title(), sheet.name(), file)
                .flatMap(text -> YearText.years(text).stream())
                .findFirst()
                .orElse(TODAY);
    }

    /** How much of the name of the file is words of the form or its title. */
    private long namedByFile(Match match) {
        String name = Label.normal(file.substring(file.lastIndexOf('/') + 1));
        Title title = match.definition().title();
        return Stream.concat(match.definition().match().stream(), Stream.of(title.zh(), title.en(), match.definition().form()))
                .map(Label::normal)
                .filter(word -> !word.isEmpty() && name.contains(word))
                .collect(Collectors.toSet())
                .stream()
                .mapToLong(String::length)
                .sum();
    }
}
