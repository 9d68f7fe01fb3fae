package nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.definition.Indicator;
import nianbao.definition.Years;
import nianbao.label.Nearest;
import nianbao.reading.Meaning.Counted;

/** The column headings of a definition, and what each means, in one year. */
final class Vocabulary {

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final List<Required> required = new ArrayList<>();
    private final Definition definition;

    /** Of the headings that held in {@code year}. */
    Vocabulary(Definition definition, int year) {
        this.definition = definition;
        learn(definition.layout().ignore(), year, new Meaning.Ignored());
        for (Indicator indicator : definition.indicators()) {
            learn(indicator.headings(), indicator.required(), year, new Counted(indicator, null, null));
        }
        for (Breakdown breakdown : definition.breakdowns()) {
            learn(breakdown, year);
        }
    }

    /** A column that must be there, and a heading under which it is expected. */
    record Required(Counted counted, String heading) {}

    Meaning of(String key) {
        Meaning meaning = meanings.get(key);
        return meaning != null ? meaning : new Meaning.Unknown(nearest(key));
    }

    boolean knows(String key) {
        return meanings.containsKey(key);
    }

    List<Required> required() {
        return required;
    }

    private String nearest(String key) {
        return Nearest.to(key, written.keySet()).map(written::get).orElse(null);
    }

    private void learn(Breakdown breakdown, int year) {
        if (breakdown.of() == null) {
            return;
        }
        Indicator indicator = definition.indicator(breakdown.of());
        for (Category category : breakdown.categories()) {
            learn(category.headings(), category.required(), year, new Counted(indicator, breakdown, category));
        }
    }

    private void learn(List<Heading> headings, Years requiredIn, int year, Counted counted) {
        List<Heading> current = learn(headings, year, counted);
        if (requiredIn.contains(year) && !current.isEmpty()) {
            required.add(new Required(counted, current.get(0).text()));
        }
    }

    private List<Heading> learn(List<Heading> headings, int year, Meaning meaning) {
        List<Heading> current =
                headings.stream().filter(heading -> heading.years().contains(year)).toList();
        for (Heading heading : current) {
            String key = HeadingText.of(heading.text(), definition.units()).key();
            meanings.put(key, meaning);
            written.put(key, heading.text());
        }
        return current;
    }

    /** Every heading of any year, to recognise a header before its year is known. */
    static Set<String> allKeys(Definition definition) {
        Set<String> keys = new java.util.HashSet<>();
        java.util.stream.Stream.of(
                        definition.indicators().stream().flatMap(indicator -> indicator.headings().stream()),
                        definition.breakdowns().stream()
                                .flatMap(breakdown -> breakdown.categories().stream())
                                .flatMap(category -> category.headings().stream()))
                .flatMap(headings -> headings)
                .forEach(heading -> keys.add(HeadingText.of(heading.text(), definition.units()).key()));
        return keys;
    }
}
