package nianbao.reading.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.HeadingTexts;
import org.jspecify.annotations.Nullable;

/** The words that stand in a table already, and so are not what an unknown one beside them was meant to be. */
public final class PresentWords {

    private final Table table;
    private final HeadingTexts texts;
    private @Nullable List<List<String>> words;

    public PresentWords(Table table, HeadingTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    /** The readings of each heading, of its levels and of each label of a row. */
    public List<List<String>> readings() {
        if (words == null) {
            words = Stream.concat(headings(), labels()).distinct().toList();
        }
        return words;
    }

    private Stream<List<String>> headings() {
        return table.dataColumns(table.lastColumn())
                .mapToObj(column -> table.heading(column, texts))
                .flatMap(heading -> Stream.concat(Stream.of(heading.readings()), heading.levels().stream().map(HeadingText::readings)));
    }

    private Stream<List<String>> labels() {
        return table.labelColumns().values().stream()
                .flatMap(column -> table.dataRows().stream().map(row -> row.at(column)).filter(Objects::nonNull))
                .map(cell -> texts.of(cell).readings());
    }
}
