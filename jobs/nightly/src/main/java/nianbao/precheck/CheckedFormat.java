package nianbao.precheck;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.label.OneLine;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.observation.Finding;
import nianbao.page.Words;
import nianbao.reason.Answerable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the verdict on workbooks is written. */
public enum CheckedFormat {
    TEXT {
        @Override
        public void write(List<CheckedWorkbook> workbooks, Language language, Writer out) throws IOException {
            Words words = new Words(WORDS, language);
            for (CheckedWorkbook workbook : workbooks) {
                out.write(new OneLine(workbook.file()) + "\n");
                out.write("  " + workbook.verdict(words) + "\n");
                for (Answerable told : workbook.telling()) {
                    out.write("  " + line(told, words) + "\n");
                }
                if (workbook.isQuestion()) {
                    out.write("  " + words.of("answer_it") + "\n");
                }
            }
        }
    },
    JSON {
        @Override
        public void write(List<CheckedWorkbook> workbooks, Language language, Writer out) throws IOException {
            out.write(MAPPER.writeValueAsString(workbooks.stream().map(CheckedFormat::named).toList()));
            out.write('\n');
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    static final WordsFile WORDS = WordsFile.beside(CheckedFormat.class);

    /** Writes all of them, in a language as far as it is a text. */
    public abstract void write(List<CheckedWorkbook> workbooks, Language language, Writer out) throws IOException;

    /** Under the names and with the words of the views. */
    private static Map<String, @Nullable Object> named(CheckedWorkbook workbook) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("submission", workbook.submission());
        named.put("file", workbook.file());
        named.put("form", workbook.form());
        named.put("year", workbook.year());
        named.put("outcome", workbook.outcome().word());
        named.put("findings", workbook.told().stream().map(CheckedFormat::named).toList());
        return named;
    }

    private static Map<String, @Nullable Object> named(Answerable told) {
        Finding finding = told.finding();
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("rule", finding.rule());
        named.put("level", finding.level().word());
        named.put("sheet", finding.sheet());
        named.put("cell", finding.cell());
        named.put("division_code", finding.divisionCode());
        named.put("indicator", finding.indicator());
        named.put("found", finding.found());
        named.put("expected", finding.expected());
        named.put("message", finding.message());
        named.put("reason", told.reason() == null ? null : told.reason().word());
        named.put("reason_words", told.words());
        return named;
    }

    // The rule is what its entry in docs/rules.md is called.
    private static String line(Answerable told, Words words) {
        Finding finding = told.finding();
        String kind = words.of(told.kind());
        String message = words.say(Title.halves(finding.message()));
        String place = finding.sheet() == null ? "" : finding.sheet() + (finding.cell() == null ? "" : "!" + finding.cell()) + "  ";
        String answer = told.isConfirmed() ? "  — " + new OneLine(answer(told, words)) : "";
        return kind + "  " + new OneLine(place + message) + answer + "  [" + finding.rule() + "]";
    }

    /** The reason that was answered, and the words; nothing for what is open. */
    static String answer(Answerable told, Words words) {
        if (told.reason() == null) {
            return "";
        }
        String reason = words.say(told.reason().title());
        return told.words() == null ? reason : words.of("reason_words", reason, told.words());
    }
}
