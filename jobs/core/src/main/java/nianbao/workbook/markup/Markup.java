package nianbao.workbook.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nianbao.workbook.Characters;
import nianbao.workbook.Letters;
import nianbao.workbook.Malformed;
import nianbao.workbook.Names;
import nianbao.workbook.Tag;
import nianbao.workbook.Unreadable;

/**
 * Goes through an XML document from tag to tag, on its bytes, and makes nothing of them that nobody asks for: that is
 * what makes it several times as fast as a parser that hands out each tag and text as an event. It holds a document
 * to being well-formed, but for the names of namespaces, which are of no account to a reader of workbooks, and for
 * a document type, which it refuses: nothing in a workbook needs one, and it is where entities would be declared.
 */
public final class Markup {

    /** What was met with; what is neither the start nor the end of an element is passed over. */
    public enum Event {
        START,
        END,
        DONE,
        OTHER
    }

    private static final String COMMENT = "<!--";
    private static final String LITERAL = "<![CDATA[";
    private static final String LITERAL_END = "]]>";

    private final Window window;
    private final Tag tag = new Tag();
    private final OpenElements open = new OpenElements();
    private boolean selfClosing;
    private boolean rooted;
    private Consumer<String> remarks = remark -> {};

    public Markup(InputStream document, int size) throws IOException {
        this.window = new Window(Encoding.utf8(document), size);
    }

    /** Goes to the next tag, or to the end of the document; the text before it is added to {@code text}. */
    public Event next(Characters text) throws IOException {
        if (selfClosing) {
            selfClosing = false;
            return Event.END;
        }
        Event event = Event.OTHER;
        while (event == Event.OTHER) {
            text(text);
            event = window.isOver() ? done() : tag(text);
        }
        return event;
    }

    /** Hands comments and instructions on, of which nothing is read. */
    void remarks(Consumer<String> hearer) {
        remarks = hearer;
    }

    /** The present tag, while it is one that starts an element. */
    public Tag tag() {
        return tag;
    }

    public Window window() {
        return window;
    }

    /** Whether the window stands inside an element, where another may begin. */
    boolean isInside() {
        return !selfClosing;
    }

    private void text(Characters text) throws IOException {
        int length = window.distanceToTag();
        int from = window.at();
        if (open.depth() > 0) {
            Letters.content(window.bytes(), from, from + length, text);
        } else {
            blanks(from, from + length);
        }
        window.moveTo(from + length);
    }

    private void blanks(int from, int to) throws Malformed {
        for (int i = from; i < to; i++) {
            refuse(!Letters.isBlank(window.bytes()[i]), "根元素之外有文字", "text outside the root element");
        }
    }

    private Event done() throws Malformed {
        refuse(open.depth() > 0 || !rooted, "文件不完整", "it is cut off");
        return Event.DONE;
    }

    private Event tag(Characters text) throws IOException {
        return switch (window.require(1)) {
            case '/' -> end();
            case '?' -> instruction();
            case '!' -> special(text);
            default -> start();
        };
    }

    private Event start() throws IOException {
        refuse(rooted && open.depth() == 0, "XML 有多个根元素", "more than one root element");
        int length = window.tagLength();
        int stop = tag.read(window.bytes(), window.at() + 1);
        int after = window.at() + length;
        selfClosing = window.bytes()[stop] == '/';
        refuse((selfClosing ? stop + 2 : stop + 1) != after, "标记有误", "a wrong tag");
        if (!selfClosing) {
            open.open(window.bytes(), tag.from(), tag.to());
        }
        rooted = true;
        window.moveTo(after);
        return Event.START;
    }

    private Event end() throws IOException {
        int length = window.tagLength();
        int after = open.close(window.bytes(), window.at() + 2);
        refuse(Letters.afterBlanks(window.bytes(), after) != window.at() + length - 1, "标记有误", "a wrong tag");
        pass(length);
        return Event.END;
    }

    /** The declaration of XML may only stand at the very beginning, where it has been made use of. */
    private Event instruction() throws IOException {
        int name = 2;
        refuse(!Names.canBegin(window.require(name)), "处理指令有误", "a wrong processing instruction");
        while (Names.canGoOn(window.require(name))) {
            name++;
        }
        refuse(name == 5 && window.startsWith(2, "xml") && window.position() > 0, "XML 声明不在开头", "a declaration of XML behind the beginning");
        int end = window.distance(name, "?>");
        refuse(end > name && !Letters.isBlank(window.require(name)), "处理指令有误", "a wrong processing instruction");
        remark(name, end);
        return pass(end + 2);
    }

    private Event special(Characters text) throws IOException {
        if (window.startsWith(0, COMMENT)) {
            return comment();
        }
        if (window.startsWith(0, LITERAL)) {
            return literal(text);
        }
        refuse(!window.startsWith(0, "<!DOCTYPE"), "标记有误", "a wrong tag");
        throw Unreadable.damaged("XML 含有 DTD", "the XML has a document type");
    }

    private Event comment() throws IOException {
        int end = window.distance(COMMENT.length(), "--");
        refuse(window.require(end + 2) != '>', "注释有误", "a wrong comment");
        remark(COMMENT.length(), end);
        return pass(end + 3);
    }

    private void remark(int from, int to) {
        remarks.accept(new String(window.bytes(), window.at() + from, to - from, StandardCharsets.UTF_8));
    }

    private Event literal(Characters text) throws IOException {
        refuse(open.depth() == 0, "根元素之外有文字", "text outside the root element");
        int end = window.distance(LITERAL.length(), LITERAL_END);
        Letters.plain(window.bytes(), window.at() + LITERAL.length(), window.at() + end, text);
        return pass(end + LITERAL_END.length());
    }

    private Event pass(int distance) {
        window.moveTo(window.at() + distance);
        return Event.OTHER;
    }

    private static void refuse(boolean wrong, String zh, String en) throws Malformed {
        if (wrong) {
            throw new Malformed(zh, en);
        }
    }
}
