package nianbao.workbook.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.workbook.Malformed;
import org.apache.commons.io.input.ReaderInputStream;

/** In what encoding a document is written: by its first bytes, or as it declares; UTF-8 when it says nothing. */
final class Encoding {

    private static final int LOOK_AT = 256;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private Encoding() {}

    /** The same document in UTF-8, without a byte order mark. */
    static InputStream utf8(InputStream document) throws IOException {
        byte[] start = document.readNBytes(LOOK_AT);
        PushbackInputStream whole = new PushbackInputStream(document, LOOK_AT);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int mark = mark(text);
        whole.unread(start, mark, start.length - mark);
        Charset charset = charset(text);
        return charset.equals(StandardCharsets.UTF_8) ? whole : recoded(whole, charset);
    }

    private static int mark(String start) {
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            return 3;
        }
        return start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe") ? 2 : 0;
    }

    private static Charset charset(String start) throws Malformed {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declaration = DECLARED.matcher(start);
        return declaration.lookingAt() ? named(declaration.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws Malformed {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new Malformed("未知编码 " + name, "an unknown encoding, " + name);
        }
    }

    private static InputStream recoded(InputStream document, Charset charset) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(document, charset.newDecoder()))
                .setCharsetEncoder(StandardCharsets.UTF_8.newEncoder())
                .get();
    }
}
