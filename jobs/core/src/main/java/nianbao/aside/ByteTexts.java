package nianbao.aside;

import java.util.function.Consumer;

/**
 * Finds texts in bytes of which nobody knows the form: runs of printable ASCII, and of UTF-16 with the lower byte first at
 * either alignment. Only runs with enough digits for the number of a person are handed on.
 */
public final class ByteTexts {

    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST = 4096;
    /** By the higher byte of a character: whether people write such, in Chinese or in English, or group digits with it. */
    private static final boolean[] WRITTEN = new boolean[256];

    static {
        for (int block : new int[] {0x00, 0x20, 0x22, 0x24, 0x30, 0xff}) {
            WRITTEN[block] = true;
        }
        for (int block = 0x4e; block <= 0x9f; block++) {
            WRITTEN[block] = true;
        }
    }

    private final byte[] bytes;
    private final int end;
    private final Consumer<String> hearer;

    private ByteTexts(byte[] bytes, int end, Consumer<String> hearer) {
        this.bytes = bytes;
        this.end = end;
        this.hearer = hearer;
    }

    /** Hands on the texts from one place in the bytes to another. */
    public static void find(byte[] bytes, int from, int to, Consumer<String> hearer) {
        if (to - from < FEWEST_DIGITS) {
            return;
        }
        ByteTexts texts = new ByteTexts(bytes, to, hearer);
        texts.narrow(from);
        texts.wide(from);
        texts.wide(from + 1);
    }

    private void narrow(int from) {
        int begin = from;
        int digits = 0;
        for (int at = from; at <= end; at++) {
            int letter = at < end ? bytes[at] : 0;
            if (letter >= ' ' && letter < 127) {
                digits += '0' <= letter && letter <= '9' ? 1 : 0;
            } else {
                if (digits >= FEWEST_DIGITS) {
                    tell(begin, at, 1);
                }
                begin = at + 1;
                digits = 0;
            }
        }
    }

    private void wide(int from) {
        int begin = from;
        int digits = 0;
        int at = from;
        for (; at + 1 < end; at += 2) {
            int high = bytes[at + 1] & 0xff;
            if (WRITTEN[high] && (high != 0 || (bytes[at] & 0xff) >= ' ')) {
                digits += mayBeDigit(bytes[at] & 0xff, high) ? 1 : 0;
            } else {
                if (digits >= FEWEST_DIGITS) {
                    tell(begin, at, 2);
                }
                begin = at + 2;
                digits = 0;
            }
        }
        if (digits >= FEWEST_DIGITS) {
            tell(begin, at, 2);
        }
    }

    private static boolean mayBeDigit(int low, int high) {
        boolean plain = high == 0 && '0' <= low && low <= '9';
        boolean full = high == 0xff && 0x10 <= low && low <= 0x19;
        return plain || full || high == 0x24 || Numerals.isChinese((char) (high << 8 | low));
    }

    private void tell(int from, int to, int width) {
        for (int at = from; at < to; at += LONGEST * width) {
            // A number may stand where a long run is cut.
            int stop = Math.min(to, at + (LONGEST + FEWEST_DIGITS * 8) * width);
            StringBuilder text = new StringBuilder();
            for (int i = at; i + width <= stop; i += width) {
                text.append((char) (width == 1 ? bytes[i] : bytes[i] & 0xff | (bytes[i + 1] & 0xff) << 8));
            }
            hearer.accept(text.toString());
        }
    }
}
