package nianbao.sql;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement with places such as <code>${release}</code>, which are filled before it runs. */
public record Sql(String text) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private static final Pattern NAMED = Pattern.compile("(key|of|title|note|order|by|column \\w+): (.+)");

    /** A text as an SQL literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Texts as literals, with commas between. */
    public static String literals(Collection<String> texts) {
        return texts.stream().map(Sql::literal).collect(Collectors.joining(", "));
    }

    /** Fills a place with SQL. */
    public Sql with(String place, String sql) {
        return new Sql(text.replace("${" + place + "}", sql));
    }

    /** Fills a place with another statement or a part of one. */
    public Sql with(String place, Sql sql) {
        return with(place, sql.text);
    }

    /** Fills a place that stands inside quotes with a folder or file. */
    public Sql with(String place, Path path) {
        return with(place, path.toString().replace("'", "''"));
    }

    /** The statement, in which no place may be left. */
    public String filled() {
        Matcher left = PLACE.matcher(text);
        if (left.find()) {
            throw new IllegalStateException("nothing fills " + left.group() + " in: " + text);
        }
        return text;
    }

    /** What the comment at its head says, on one line, but for what has a name there. */
    public String comment() {
        return head().filter(line -> !NAMED.matcher(line).matches()).collect(Collectors.joining(" "));
    }

    /** What the comment at its head says under a name, as in {@code -- key: form, year}. */
    public Optional<String> comment(String name) {
        return head().map(NAMED::matcher)
                .filter(line -> line.matches() && line.group(1).equals(name))
                .map(line -> line.group(2))
                .findFirst();
    }

    private Stream<String> head() {
        return text.lines().takeWhile(line -> line.startsWith("--")).map(line -> line.substring(2).strip());
    }
}
