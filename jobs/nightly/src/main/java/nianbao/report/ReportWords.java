package nianbao.report;

import java.util.regex.Matcher;
import nianbao.definition.WordsFile;
import nianbao.export.ExportWords;

/** What a page says in its own words, which stand in {@code words.yaml} alone. */
public record ReportWords(Language language) {

    private static final WordsFile WORDS = WordsFile.beside(ReportWords.class);

    /** The words under a key. */
    public String of(String key) {
        return language.of(WORDS.of(key));
    }

    /** The same with what belongs in its first place, <code>{}</code>, and in the next. */
    public String of(String key, Object... places) {
        String words = of(key);
        for (Object place : places) {
            words = words.replaceFirst("\\{}", Matcher.quoteReplacement(String.valueOf(place)));
        }
        return words;
    }

    /** A unit for people. */
    public String unit(String unit) {
        return language.of(ExportWords.unit(unit));
    }
}
