package nianbao.workbook.markup;

import java.io.IOException;
import nianbao.aside.Hearer;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.Characters;
import nianbao.workbook.Malformed;
import nianbao.workbook.Names;
import nianbao.workbook.Tag;
import nianbao.workbook.Unreadable;
import nianbao.workbook.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a package, element by element. Whoever is given an element goes through it to its end:
 * by its children, by its text, or by skipping it. Prefixes are of no account.
 */
public final class Xml {

    private final String part;
    private final Markup markup;
    private final Names names;
    private final Asides asides;
    private final Characters unused = new Characters();
    private final Characters value = new Characters();

    public Xml(String part, Markup markup, Names names) {
        this(part, markup, names, new Asides(Hearer.NOBODY));
    }

    /** @param asides is told what stands in elements that are skipped */
    public Xml(String part, Markup markup, Names names, Asides asides) {
        this.part = part;
        this.markup = markup;
        this.names = names;
        this.asides = asides;
        if (!asides.isNobodyThere()) {
            markup.remarks(asides::say);
        }
    }

    /** Goes to the outermost element. */
    public void root(String name) throws IOException {
        child();
        refuse(!name.equals(name()), "的根元素不是 " + name, "has another root element than " + name);
    }

    /** Goes to the next child of the present element; false, at the element's end, when there is no other. */
    public boolean child() throws IOException {
        unused.clear();
        return next(unused) == Markup.Event.START;
    }

    public String name() {
        Tag tag = markup.tag();
        return names.local(markup.window().bytes(), tag.from(), tag.to());
    }

    /** Goes to the element's end; its text, without that of its children, is added to {@code text}. */
    public void text(Characters text) throws IOException {
        while (next(text) == Markup.Event.START) {
            skip();
        }
    }

    /** Goes to the element's end, and hands on what it says. */
    public void skip() throws IOException {
        if (asides.isNobodyThere()) {
            pass();
            return;
        }
        int depth = 1;
        asides.begin(markup.tag(), name());
        while (depth > 0) {
            boolean begins = next(asides.text()) == Markup.Event.START;
            if (begins) {
                asides.begin(markup.tag(), name());
            } else {
                asides.end();
            }
            depth += begins ? 1 : -1;
        }
    }

    /** Hands on a name and its formula that have been read. */
    public void say(Whereabouts place, String name, String formula) {
        asides.say(place, name);
        asides.formula(place, formula);
    }

    /** Goes to the element's end, as nothing in it is worth hearing. */
    public void pass() throws IOException {
        int depth = 1;
        while (depth > 0) {
            depth += child() ? 1 : -1;
        }
    }

    public boolean has(String attribute) {
        return markup.tag().find(attribute) >= 0;
    }

    /** The value of an attribute, empty when there is none; good until the next is asked for. */
    public Characters value(String attribute) throws Unreadable {
        value.clear();
        int found = markup.tag().find(attribute);
        if (found >= 0) {
            markup.tag().value(found, value);
        }
        return value;
    }

    /** The value of an attribute, or null. */
    public @Nullable String attribute(String name) throws Unreadable {
        return has(name) ? value(name).toString() : null;
    }

    /** The number in an attribute, or {@link WholeNumber#NONE}. */
    public int number(String attribute) throws Unreadable {
        return WholeNumber.parse(value(attribute));
    }

    public boolean isSet(String attribute) throws Unreadable {
        String value = value(attribute).toString().strip();
        return value.equals("1") || value.equals("true");
    }

    /** Takes in a cell if one comes next, and if it is a plain one. */
    public boolean takes(PlainCell cell) {
        return markup.isInside() && cell.read(markup.window());
    }

    /** Takes in a shared text if one comes next, and if it is a plain one. */
    public boolean takesPlain(Characters text) throws Unreadable {
        return markup.isInside() && PlainText.read(markup.window(), text);
    }

    private Markup.Event next(Characters text) throws IOException {
        try {
            return markup.next(text);
        } catch (Malformed e) {
            long at = markup.window().position();
            throw Unreadable.damaged(
                    part + " 不是完整的 XML，第 " + at + " 字节：" + e.why().zh(),
                    part + " is not well-formed XML, byte " + at + ": " + e.why().en());
        }
    }

    /** After the outermost element: goes to the end of the part. */
    public void complete() throws IOException {
        unused.clear();
        next(unused);
    }

    /** What is said of a part that is wrong stands behind its name. */
    public void refuse(boolean wrong, String zh, String en) throws Unreadable {
        if (wrong) {
            throw Unreadable.damaged(part + " " + zh, part + " " + en);
        }
    }
}
