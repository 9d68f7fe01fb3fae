package nianbao.reason;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.language.Title;

/** Why a figure is right that a rule finds doubtful. */
public enum Reason {
    OTHER_SOURCE,
    REORGANISATION,
    ONE_OFF_EVENT,
    DEFINITION_CHANGED,
    OTHER;

    /** The one that a cell means: as it is shown, either half of that, or the word. */
    public static Optional<Reason> of(String text) {
        String said = Label.normal(text);
        return Arrays.stream(values()).filter(reason -> reason.ways().anyMatch(way -> Label.normal(way).equals(said))).findFirst();
    }

    /** The one of a word that was kept. */
    public static Reason ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** All of them, as a list to choose from shows them. */
    public static List<String> choices() {
        return Arrays.stream(values()).map(Reason::shown).toList();
    }

    /** As it is kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people call it. */
    public Title title() {
        return AnswerSheet.WORDS.of(word());
    }

    /** As it stands in a list to choose from. */
    public String shown() {
        return title().zh() + " " + title().en();
    }

    /** Whether it says nothing by itself. */
    public boolean needsWords() {
        return this == OTHER;
    }

    private Stream<String> ways() {
        return Stream.of(shown(), title().zh(), title().en(), word());
    }
}
