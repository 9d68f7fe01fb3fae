package nianbao.publication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.language.Title;

/** The keywords at the head of a PX file, each with its values. Quotation marks have no place in a text: PX knows no way to write them. */
final class PxKeywords {

    /** The language of what names none, and the other one. */
    private static final String OTHER = "[en]";

    private final StringBuilder text = new StringBuilder();

    /** A keyword with a text. */
    void text(String keyword, String value) {
        write(keyword + "=" + quoted(value));
    }

    /** A keyword with a number or a word that stands without quotation marks. */
    void bare(String keyword, String value) {
        write(keyword + "=" + value);
    }

    void texts(String keyword, String... values) {
        write(keyword + "=" + listed(List.of(values)));
    }

    /** A keyword with a text in both languages. */
    void texts(String keyword, Title... values) {
        write(keyword + "=" + listed(Arrays.stream(values).map(Title::zh).toList()));
        write(keyword + OTHER + "=" + listed(Arrays.stream(values).map(Title::en).toList()));
    }

    /** A keyword of a variable with a text for each of its values, in both languages. */
    void of(String keyword, Title variable, List<Title> values) {
        write(keyword + "(" + quoted(variable.zh()) + ")=" + listed(values.stream().map(Title::zh).toList()));
        write(keyword + OTHER + "(" + quoted(variable.en()) + ")=" + listed(values.stream().map(Title::en).toList()));
    }

    /** A keyword of a variable with what is the same in both languages. */
    void same(String keyword, Title variable, String values) {
        write(keyword + "(" + quoted(variable.zh()) + ")=" + values);
        write(keyword + OTHER + "(" + quoted(variable.en()) + ")=" + values);
    }

    /** A keyword of a value of a variable, or of one of the variable that tells of contents where none is named. */
    void of(String keyword, List<Title> places, Title value) {
        places(keyword, places, quoted(value.zh()), quoted(value.en()));
    }

    /** The same with a number. */
    void number(String keyword, List<Title> places, int value) {
        places(keyword, places, String.valueOf(value), String.valueOf(value));
    }

    private void places(String keyword, List<Title> places, String value, String other) {
        write(keyword + "(" + beside(places.stream().map(Title::zh)) + ")=" + value);
        write(keyword + OTHER + "(" + beside(places.stream().map(Title::en)) + ")=" + other);
    }

    private static String beside(Stream<String> texts) {
        return texts.map(PxKeywords::quoted).collect(Collectors.joining(","));
    }

    /** Texts with commas between, a line each. */
    static String listed(List<String> values) {
        return values.stream().map(PxKeywords::quoted).collect(Collectors.joining(",\n"));
    }

    private static String quoted(String value) {
        return '"' + value.replace('"', '\'').replaceAll("\\R", " ") + '"';
    }

    private void write(String statement) {
        text.append(statement).append(";\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
