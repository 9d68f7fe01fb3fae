package nianbao.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** An attribute's characters where the parser has them, good until it goes on. */
final class AttributeText extends TypedValueDecoder {

    private char[] text = {};
    private int from;
    private int to;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        text = buffer;
        from = start;
        to = end;
    }

    @Override
    public void handleEmptyValue() {
        from = to;
    }

    int length() {
        return to - from;
    }

    char first() {
        return length() == 0 ? 0 : text[from];
    }

    int wholeNumber() {
        return WholeNumber.parse(text, from, to);
    }

    long address() {
        return Address.parse(text, from, to);
    }

    @Override
    public String toString() {
        return new String(text, from, length());
    }
}
