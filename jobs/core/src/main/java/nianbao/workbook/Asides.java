package nianbao.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Supplier;
import nianbao.aside.Aside;
import nianbao.aside.ByteTexts;
import nianbao.aside.CopiedNumbers;
import nianbao.aside.FigureColumn;
import nianbao.aside.FiguresAside;
import nianbao.aside.FormulaText;
import nianbao.aside.Hearer;
import nianbao.aside.MacroTexts;
import nianbao.aside.Whereabouts;
import nianbao.workbook.file.AsidePart;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what the elements say that no reader of cells goes into: their attributes, and their texts as far as they belong
 * together. What programs count and draw with, and their marks for things, is no text.
 */
public final class Asides {

    private static final int LONG_NUMBER = 11;
    private static final int FEWEST = 7;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula");
    /** Within them a text goes on, whatever it looks like. */
    private static final Set<String> RUNS =
            Set.of("r", "t", "rPr", "rPh", "span", "font", "a", "b", "i", "u", "s", "em", "strong", "sub", "sup", "ss:Font", "fld");
    /** Marks, outlines and sizes. */
    private static final Set<String> NO_TEXTS = Set.of(
            "path", "coordsize", "coordorigin", "style", "adj", "points", "limo", "uid", "GUID", "id", "spid", "o:spid", "gfxdata", "hashValue", "saltValue",
            "spinCount", "algorithmName", "password", "Anchor", "rsidR", "rsidRPr", "rsidRDefault", "dT", "refreshedDate");
    /** What is drawn with, and when. */
    private static final Set<String> NO_WRITING = Set.of("Anchor", "pathLst", "gdLst", "TotalTime", "created", "modified");

    private final Hearer hearer;
    private final Budget budget = new Budget();
    private final Characters text = new Characters();
    private final Characters value = new Characters();
    private final CopiedNumbers copies = new CopiedNumbers();
    private final BitSet runs = new BitSet();
    private int files;
    private int depth;
    private int look;
    private int silent;
    private int placed;
    private Whereabouts part = Whereabouts.ELSEWHERE;
    private Whereabouts place = Whereabouts.ELSEWHERE;
    private Supplier<String> sheet = () -> null;
    private @Nullable String cell;
    /** The element that began last; empty behind an end. */
    private String element = "";

    public Asides(Hearer hearer) {
        this.hearer = hearer;
    }

    public boolean isNobodyThere() {
        return hearer == Hearer.NOBODY;
    }

    Hearer hearer() {
        return hearer;
    }

    /** What all that is listened to, but not read, may cost. */
    public Budget budget() {
        return budget;
    }

    /** Whether fewer files than that lie around the present one. */
    public boolean isWithin(int deepest) {
        return files < deepest;
    }

    /** A file within the present one begins. */
    public void enter() {
        files++;
    }

    public void leave() {
        files--;
    }

    /** What comes is said there, and belongs to no sheet. */
    public void at(Whereabouts where) {
        at(where, () -> null);
    }

    /** What comes is said there; {@code inSheet} is asked only when something is heard, and may answer null. */
    public void at(Whereabouts where, Supplier<String> inSheet) {
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
        copies.clear();
    }

    /** Where the text between the tags goes. */
    public Characters text() {
        return text;
    }

    /** An element begins. */
    public void begin(Tag tag, String name) throws Unreadable {
        boolean run = look > 0 || RUNS.contains(name);
        if (!run) {
            flush();
        }
        depth++;
        runs.set(depth, run);
        look = look == 0 && name.equals("rPr") ? depth : look;
        silent = silent == 0 && NO_WRITING.contains(name) ? depth : silent;
        place(tag, name);
        element = name;
        boolean cached = name.equals("cell");
        copies.begin(name, cached ? value(tag, "r") : "", cached && !Set.of("", "n").contains(value(tag, "t")));
        attributes(tag, name);
    }

    private String value(Tag tag, String name) throws Unreadable {
        int attribute = tag.find(name);
        return attribute < 0 ? "" : value(tag, attribute);
    }

    private String value(Tag tag, int attribute) throws Unreadable {
        value.clear();
        tag.value(attribute, value);
        return value.toString();
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
        if (placed == 0 && tag.find("ref") >= 0) {
            cell = value(tag, "ref");
            placed = depth;
        }
    }

    private void attributes(Tag tag, String name) throws Unreadable {
        if (silent > 0) {
            return;
        }
        Set<String> numbers = copies.numbers(name);
        for (int attribute = 0; attribute < tag.count(); attribute++) {
            if (!numbers.isEmpty() && numbers.contains(tag.name(attribute))) {
                number(value(tag, attribute));
            } else if (tag.mayHoldNumber(attribute, FEWEST) && isText(tag.name(attribute))) {
                say(value(tag, attribute));
            }
        }
    }

    /** Whoever puts data of their own into a file names them as they like. */
    private boolean isText(String attribute) {
        return part == Whereabouts.CUSTOM || !NO_TEXTS.contains(attribute);
    }

    /** The copy of a number; one that is longer than any that is worked out with is a text. */
    private void number(String written) {
        if (!copies.add(written)) {
            say(written);
        }
    }

    /** The element that began last ends. */
    public void end() throws Unreadable {
        if (!runs.get(depth) || depth == 1) {
            flush();
        }
        look = look == depth ? 0 : look;
        silent = silent == depth ? 0 : silent;
        if (placed == depth) {
            placed = 0;
            cell = null;
        }
        element = "";
        depth--;
        if (depth == 0) {
            copies.tell(numbers -> figures(place, numbers));
            place = part;
        }
    }

    private void flush() {
        if (text.isEmpty() || silent > 0) {
            text.clear();
            return;
        }
        if (copies.isNumber(element)) {
            number(text.toString().strip());
        } else if (FORMULAS.contains(element) && part != Whereabouts.CUSTOM) {
            formula(place, text.toString());
        } else if (text.length() >= FEWEST) {
            say(text.toString());
        }
        text.clear();
    }

    /** The formula of a cell, in UTF-8. */
    public void formula(long address, byte[] code, int from, int to) {
        if (mayHoldNumber(code, from, to)) {
            cell = Cell.address(Address.row(address), Address.column(address));
            formula(Whereabouts.FORMULA, new String(code, from, to - from, StandardCharsets.UTF_8));
            cell = null;
        }
    }

    /** What a formula quotes, and the numbers that it is worked out with. */
    public void formula(Whereabouts where, String formula) {
        FormulaText read = FormulaText.of(formula);
        say(where, sheet, cell, read.words());
        figures(where, read.numbers());
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

    /** Numbers that stand together. */
    public void figures(Whereabouts where, FigureColumn numbers) {
        if (!numbers.elevens().isEmpty()) {
            hearer.hear(new FiguresAside(where, sheet.get(), cell, numbers));
        }
    }

    /** A text that is said where the present part stands. */
    public void say(String said) {
        say(place, sheet, cell, said);
    }

    /** A text of the whole workbook. */
    public void say(Whereabouts where, String said) {
        say(where, () -> null, null, said);
    }

    private void say(Whereabouts where, Supplier<String> inSheet, @Nullable String inCell, String said) {
        if (hearer.minds(said)) {
            hearer.hear(new Aside(where, inSheet.get(), inCell, said));
        }
    }

    /** Bytes in which texts may stand. */
    public void bytes(Whereabouts where, byte[] bytes, int from, int to) {
        ByteTexts.find(bytes, from, to, said -> say(where, sheet, cell, said));
    }

    /** A stream of an Office 97 file in which macros may lie. */
    public void macros(Whereabouts where, byte[] stream) throws Unreadable {
        for (byte[] text : MacroTexts.in(stream, unpacked -> new BoundedStream(unpacked, AsidePart.UNBOUNDED, budget))) {
            new String(text, CHINESE).lines().forEach(line -> say(where, line));
            bytes(where, text, 0, text.length);
        }
        Budget.refuse(budget.isSpent(), "宏展开后过大", "macros that unpack to too much");
    }
}
