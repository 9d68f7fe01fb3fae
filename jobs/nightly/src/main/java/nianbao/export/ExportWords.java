package nianbao.export;

import java.util.Map;
import nianbao.language.Title;
import nianbao.language.WordsFile;

/** The Chinese and English words of the exports; they stand in {@code words.yaml} alone. */
public final class ExportWords {

    private static final WordsFile WORDS = WordsFile.beside(ExportWords.class);

    private ExportWords() {}

    /** What stands in place of a figure that is not published; so it does in returns. */
    public static final String HIDDEN = "*";

    /** The words under a key. */
    public static Title of(String key) {
        return WORDS.of(key);
    }

    /** The words with their places, such as {@code {months}}, filled in. */
    public static Title of(String key, Map<String, Object> places) {
        Title words = of(key);
        return new Title(fill(words.zh(), places), fill(words.en(), places));
    }

    /** A unit for people; a unit that only a definition knows stays as it is written there. */
    public static Title unit(String unit) {
        return WORDS.words().getOrDefault("unit_" + unit, new Title(unit, unit));
    }

    /** A kind of part of a workbook for people, such as {@code xl/charts/chart}; one without words stays the path that it is. */
    public static Title part(String kind) {
        String folder = kind.replaceFirst("^xl/", "").replaceFirst("/.*", "");
        return WORDS.words().getOrDefault("part_" + folder, new Title(kind, kind));
    }

    private static String fill(String text, Map<String, Object> places) {
        String filled = text;
        for (Map.Entry<String, Object> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
        }
        return filled;
    }
}
