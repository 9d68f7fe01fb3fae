package nianbao.workbook.format;

import java.util.ArrayList;
import java.util.List;
import nianbao.label.Memo;

/** A number format, such as {@code #,##0.00;[Red]-#,##0.00}, as the standard has it: up to four sections. */
public final class NumberFormat {

    private static final Memo<String, NumberFormat> KNOWN = new Memo<>();

    private final List<FormatSection> sections;

    private NumberFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    /** An empty one shows every number as it is. */
    public static NumberFormat of(String format) {
        return KNOWN.of(format.isBlank() ? "General" : format, NumberFormat::parse);
    }

    private static NumberFormat parse(String format) {
        return new NumberFormat(sections(format).stream().map(FormatSection::of).toList());
    }

    /** Parted by semicolons that are not printed themselves. */
    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char letter = format.charAt(at);
            quoted ^= letter == '"';
            if (!quoted && (letter == '\\' || letter == '!' || letter == '_' || letter == '*')) {
                at++;
            } else if (!quoted && letter == ';') {
                sections.add(format.substring(from, at));
                from = at + 1;
            }
        }
        sections.add(format.substring(Math.min(from, format.length())));
        return sections;
    }

    /** Whether it shows every number as large as it is. */
    public boolean isPlain() {
        return sections.stream().limit(3).allMatch(section -> section.shown().isPlain());
    }

    public Shown shows(double value) {
        return sections.get(section(value)).shown();
    }

    /** Positive, negative, zero; or the first whose condition holds. */
    private int section(double value) {
        int count = Math.min(3, sections.size());
        if (sections.stream().limit(count).anyMatch(FormatSection::hasCondition)) {
            return conditional(value, count);
        }
        if (value < 0 && count > 1) {
            return 1;
        }
        return value == 0 && count > 2 ? 2 : 0;
    }

    private int conditional(double value, int count) {
        for (int index = 0; index < count; index++) {
            FormatSection section = sections.get(index);
            boolean holds = section.hasCondition() ? section.holds(value) : index > 0;
            if (holds) {
                return index;
            }
        }
        return count - 1;
    }
}
