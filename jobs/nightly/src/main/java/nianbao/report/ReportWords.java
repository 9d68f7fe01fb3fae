package nianbao.report;

import nianbao.export.ExportWords;
import nianbao.language.Language;
import nianbao.language.WordsFile;
import nianbao.page.Words;

/** What a page says in its own words, which stand in {@code words.yaml} alone. */
public record ReportWords(Language language) {

    private static final WordsFile WORDS = WordsFile.beside(ReportWords.class);

    /** The words under a key. */
    public String of(String key) {
        return new Words(WORDS, language).of(key);
    }

    /** The same with what belongs in its first place, <code>{}</code>, and in the next. */
    public String of(String key, Object... places) {
        return new Words(WORDS, language).of(key, places);
    }

    /** A unit for people. */
    public String unit(String unit) {
        return language.of(ExportWords.unit(unit));
    }
}
