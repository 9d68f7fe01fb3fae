package nianbao.reading.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.definition.Definition;
import nianbao.reading.heading.HeadingTexts;
import org.jspecify.annotations.Nullable;

/** The words of a definition, worked out once for each year. Safe for use by several threads. */
public final class Vocabularies {

    private final Definition definition;
    private final HeadingTexts texts;
    private final Vocabulary ofAnyYear;
    private final Map<Integer, Vocabulary> byYear = new ConcurrentHashMap<>();

    Vocabularies(Definition definition) {
        this.definition = definition;
        this.texts = new HeadingTexts(definition.units());
        this.ofAnyYear = new Vocabulary(definition, null);
    }

    public HeadingTexts texts() {
        return texts;
    }

    /** The words of a year, or of all years when it is null. */
    public Vocabulary of(@Nullable Integer year) {
        return year == null ? ofAnyYear : byYear.computeIfAbsent(year, words -> new Vocabulary(definition, words));
    }
}
