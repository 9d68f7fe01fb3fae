package nianbao.inspection;

import java.util.List;
import java.util.stream.Stream;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.observation.Level;
import nianbao.observation.Outcome;
import nianbao.page.Words;

/** What an inspection says in its own words, in one language. */
record InspectionWords(Words words) {

    InspectionWords(Language language) {
        this(new Words(WordsFile.beside(InspectionWords.class), language));
    }

    String of(String key, Object... places) {
        return words.of(key, places);
    }

    /** The headings of a table, by their keys. */
    List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> of("head_" + key)).toList();
    }

    /** A list in a line. */
    String list(List<String> parts) {
        return String.join(of("between"), parts);
    }

    String outcome(Outcome outcome) {
        return of("outcome_" + outcome.word());
    }

    String level(Level level) {
        return of("level_" + level.word());
    }

    String say(Title title) {
        return words.say(title);
    }
}
