package nianbao.reading.draft;

import java.util.Arrays;
import nianbao.language.Language;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/** What a draft says beside the YAML, in one language; it stands in {@code words.yaml}. */
record DraftWords(WordsFile file, Language language) {

    DraftWords(Language language) {
        this(WordsFile.beside(DraftWords.class), language);
    }

    /** The words under a key, with what belongs in their places. */
    String of(String key, @Nullable Object... places) {
        return language.of(file.of(key).filled(places)).replaceAll("\\R", " ");
    }

    /** A remark of its own, about what somebody has to decide. */
    String decision(String key, @Nullable Object... places) {
        return "# " + of("decide", of(key, places));
    }

    /** The same behind what is to be decided. */
    String beside(String key, @Nullable Object... places) {
        return "  " + decision(key, places);
    }

    /** Words of a list. */
    String list(String... words) {
        return String.join(of("between"), Arrays.asList(words));
    }
}
