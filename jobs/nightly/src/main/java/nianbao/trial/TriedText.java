package nianbao.trial;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.page.Words;
import nianbao.query.TextTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a try is written. */
public enum TriedText {
    TEXT {
        @Override
        public void write(Tried tried, Language language, Writer out) throws IOException {
            Words words = new Words(WordsFile.beside(TriedText.class), language);
            out.write(words.of("tried", tried.form(), tried.figures(), tried.heldBack(), tried.findings().size()) + "\n");
            block("figures", tried.sheets(), words, out);
            block("holes", tried.holes(), words, out);
            block("findings", tried.findings(), words, out);
            if (tried.changes() == null) {
                out.write("\n" + words.of("first") + "\n");
            } else if (tried.changes().isEmpty()) {
                out.write("\n" + words.of("same") + "\n");
            } else {
                block("different", tried.changes(), words, out);
            }
        }
    },
    JSON {
        @Override
        public void write(Tried tried, Language language, Writer out) throws IOException {
            out.write(MAPPER.writeValueAsString(tried));
            out.write('\n');
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern ALL = Pattern.compile("all (\\d+)");

    /** In a language as far as it is a text. */
    public abstract void write(Tried tried, Language language, Writer out) throws IOException;

    private static void block(String title, List<Map<String, Object>> rows, Words words, Writer out) throws IOException {
        if (!rows.isEmpty()) {
            out.write("\n" + words.of(title) + "\n");
            List<String> head = rows.get(0).keySet().stream().map(column -> words.of("head_" + column)).toList();
            TextTable.of(head, rows.stream().map(row -> row.entrySet().stream().map(cell -> said(cell, words)).toList()).toList()).write(out);
        }
    }

    private static @Nullable Object said(Map.Entry<String, Object> cell, Words words) {
        Object value = cell.getValue();
        return switch (cell.getKey()) {
            case "level", "change" -> words.of(cell.getKey() + "_" + value);
            case "message" -> words.say(Title.halves(String.valueOf(value)));
            case "divisions" -> value instanceof String names ? divisions(names, words) : value;
            default -> value;
        };
    }

    private static String divisions(String names, Words words) {
        Matcher all = ALL.matcher(names);
        return all.matches() ? words.of("all", all.group(1)) : names.replace(", ", words.of("between"));
    }
}
