package nianbao.workbook;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.aside.Aside;
import nianbao.aside.ByteTexts;
import nianbao.aside.Hearer;
import nianbao.aside.Whereabouts;

/**
 * Hands on what the elements say that no reader of cells goes into: their attributes, and their texts as far as they belong
 * together. What programs count and draw with, and their marks for things, is no text.
 */
final class Asides {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\d{15,}");
    private static final int LONG_NUMBER = 15;
    private static final int FEWEST = 7;
    /** Within them a text goes on, whatever it looks like. */
    private static final Set<String> RUNS =
            Set.of("r", "t", "rPr", "rPh", "span", "font", "a", "b", "i", "u", "s", "em", "strong", "sub", "sup", "ss:Font", "fld");
    /** Marks, outlines and sizes. */
    private static final Set<String> NO_TEXTS = Set.of(
            "path", "coordsize", "coordorigin", "style", "adj", "points", "limo", "uid", "GUID", "id", "spid", "o:spid", "gfxdata", "hashValue", "saltValue",
            "spinCount", "algorithmName", "password", "Anchor", "rsidR", "rsidRPr", "rsidRDefault", "dT", "refreshedDate");
    /** Copies of numbers in cells, and what is drawn with. */
    private static final Set<String> NO_WRITING = Set.of("numCache", "numLit", "Anchor", "pathLst", "gdLst", "TotalTime", "created", "modified");

    private final Hearer hearer;
    private final Budget budget = new Budget();
    private final Characters text = new Characters();
    private final Characters value = new Characters();
    private final BitSet runs = new BitSet();
    private int files;
    private int depth;
    private int look;
    private int silent;
    private int placed;
    private Whereabouts part = Whereabouts.ELSEWHERE;
    private Whereabouts place = Whereabouts.ELSEWHERE;
    private Supplier<String> sheet = () -> null;
    private String cell;

    Asides(Hearer hearer) {
        this.hearer = hearer;
    }

    boolean isNobodyThere() {
        return hearer == Hearer.NOBODY;
    }

    Hearer hearer() {
        return hearer;
    }

    /** What all that is listened to, but not read, may cost. */
    Budget budget() {
        return budget;
    }

    /** Whether fewer files than that lie around the present one. */
    boolean isWithin(int deepest) {
        return files < deepest;
    }

    /** A file within the present one begins. */
    void enter() {
        files++;
    }

    void leave() {
        files--;
    }

    /** What comes is said there, and belongs to no sheet. */
    void at(Whereabouts where) {
        at(where, () -> null);
    }

    /** What comes is said there; {@code inSheet} is asked only when something is heard, and may answer null. */
    void at(Whereabouts where, Supplier<String> inSheet) {
        part = where;
        place = where;
        sheet = inSheet;
        cell = null;
        depth = 0;
        look = 0;
        silent = 0;
        placed = 0;
        runs.clear();
        text.clear();
    }

    /** Where the text between the tags goes. */
    Characters text() {
        return text;
    }

    /** An element begins. */
    void begin(Tag tag, String name) throws Unreadable {
        boolean run = look > 0 || RUNS.contains(name);
        if (!run) {
            flush();
        }
        depth++;
        runs.set(depth, run);
        look = look == 0 && name.equals("rPr") ? depth : look;
        silent = silent == 0 && NO_WRITING.contains(name) ? depth : silent;
        place(tag, name);
        attributes(tag);
    }

    private void place(Tag tag, String name) throws Unreadable {
        place = switch (name) {
            case "headerFooter" -> Whereabouts.HEADER_FOOTER;
            case "dataValidations" -> Whereabouts.VALIDATION;
            case "hyperlinks" -> Whereabouts.HYPERLINK;
            case "rPh" -> Whereabouts.SPOKEN;
            case "numFmts", "cellStyles" -> Whereabouts.FORMAT;
            default -> place;
        };
        int reference = placed == 0 ? tag.find("ref") : -1;
        if (reference >= 0) {
            value.clear();
            tag.value(reference, value);
            cell = value.toString();
            placed = depth;
        }
    }

    private void attributes(Tag tag) throws Unreadable {
        if (silent > 0) {
            return;
        }
        for (int attribute = 0; attribute < tag.count(); attribute++) {
            if (tag.mayHoldNumber(attribute, FEWEST) && !NO_TEXTS.contains(tag.name(attribute))) {
                value.clear();
                tag.value(attribute, value);
                say(value.toString());
            }
        }
    }

    /** The element that began last ends. */
    void end() throws Unreadable {
        if (!runs.get(depth) || depth == 1) {
            flush();
        }
        look = look == depth ? 0 : look;
        silent = silent == depth ? 0 : silent;
        if (placed == depth) {
            placed = 0;
            cell = null;
        }
        depth--;
        place = depth == 0 ? part : place;
    }

    private void flush() {
        if (text.length() >= FEWEST && silent == 0) {
            say(text.toString());
        }
        text.clear();
    }

    /** The formula of a cell, in UTF-8: what it quotes, and numbers longer than any that it may be worked out with. */
    void formula(long address, byte[] code, int from, int to) {
        if (mayHoldNumber(code, from, to)) {
            String formula = new String(code, from, to - from, StandardCharsets.UTF_8);
            String words = QUOTED.matcher(formula).results().map(MatchResult::group).collect(Collectors.joining(" | "));
            say(Whereabouts.FORMULA, sheet, Cell.address(Address.row(address), Address.column(address)), words);
        }
    }

    /** Few formulas quote anything or have a long number in them, and these are looked at closely. */
    private static boolean mayHoldNumber(byte[] code, int from, int to) {
        int run = 0;
        for (int i = from; i < to; i++) {
            run = '0' <= code[i] && code[i] <= '9' ? run + 1 : 0;
            if (run == LONG_NUMBER || code[i] == '"') {
                return true;
            }
        }
        return false;
    }

    /** A text that is said where the present part stands. */
    void say(String said) {
        say(place, sheet, cell, said);
    }

    /** A text of the whole workbook. */
    void say(Whereabouts where, String said) {
        say(where, () -> null, null, said);
    }

    private void say(Whereabouts where, Supplier<String> inSheet, String inCell, String said) {
        if (hearer.minds(said)) {
            hearer.hear(new Aside(where, inSheet.get(), inCell, said));
        }
    }

    /** Bytes in which texts may stand. */
    void bytes(Whereabouts where, byte[] bytes, int from, int to) {
        ByteTexts.find(bytes, from, to, said -> say(where, sheet, cell, said));
    }
}
