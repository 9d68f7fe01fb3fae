package nianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page for readers, and of it what is the same in every language. */
record Page(String text) {

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$(?:\\n\\n(?:\\|[^\\n]*\\n)+)?|(?:^ {4}[^\\n]*\\n)+");
    private static final String IN_WORDS = "```text ";
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|[ \\t]+)(?:#|--) .*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*)$");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|(.*?)(?<!\\\\)\\|.*$");
    private static final Pattern WORD_OF_CODE = Pattern.compile("`[^`]+`");
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    static Page read(Path file) throws IOException {
        return new Page(Files.readString(file));
    }

    /** Commands, queries and what they give, in their order and without comments, but for what a program says in words; the table behind a block is what it gives. */
    List<String> code() {
        return matches(CODE, text).filter(block -> !block.group().startsWith(IN_WORDS)).map(block -> COMMENT.matcher(block.group()).replaceAll("")).toList();
    }

    /** How deep each heading is. */
    List<Integer> levels() {
        return matches(HEADING, prose()).map(heading -> heading.group(1).length()).toList();
    }

    /** The names under which a browser finds the headings. */
    List<String> anchors() {
        return matches(HEADING, prose())
                .map(heading -> heading.group(2).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .toList();
    }

    /** What each row of a table is about, as far as that is a name in code. */
    List<List<String>> rows() {
        return matches(FIRST_CELL, prose())
                .map(row -> matches(WORD_OF_CODE, row.group(1)).map(MatchResult::group).toList())
                .toList();
    }

    List<String> pictures() {
        return matches(LINK, prose()).filter(link -> !link.group(1).isEmpty()).map(link -> link.group(2)).toList();
    }

    List<String> links() {
        return matches(LINK, prose()).filter(link -> link.group(1).isEmpty()).map(link -> link.group(2)).toList();
    }

    private String prose() {
        return CODE.matcher(text).replaceAll("");
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
