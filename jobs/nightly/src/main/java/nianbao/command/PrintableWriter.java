package nianbao.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import nianbao.label.Printable;

/**
 * What goes to the screen, or to a program that reads on: every control character and direction mark stands there by its number. In
 * JSON that is the same text still.
 */
public final class PrintableWriter extends FilterWriter {

    public PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new char[] {(char) letter}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        StringBuilder shown = new StringBuilder(length);
        for (int index = from; index < from + length; index++) {
            Printable.append(shown, text[index]);
        }
        out.write(shown.toString());
    }
}
