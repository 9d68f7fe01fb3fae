package nianbao.workbook.format;

/** Tells number formats that show a day from those that show a number, an hour or a length of time. */
public final class DateFormat {

    private final String format;
    private int next;

    private DateFormat(String format) {
        this.format = format;
    }

    public static boolean showsDay(String format) {
        return new DateFormat(format).showsDay();
    }

    private boolean showsDay() {
        boolean months = false;
        boolean hours = false;
        while (next < format.length() && format.charAt(next) != ';') {
            switch (letter()) {
                case 'y', 'd' -> {
                    return true;
                }
                case 'm' -> months = true;
                case 'h', 's', '0', '#' -> hours = true;
                default -> {}
            }
        }
        return months && !hours;
    }

    /** The next letter that is a code and not literal text; a blank for text, and for a length of time its unit. */
    private char letter() {
        char letter = Character.toLowerCase(format.charAt(next));
        switch (letter) {
            case '"' -> skipTo('"');
            case '[' -> {
                return bracketed();
            }
            case '\\', '_', '*' -> next += 2;
            default -> {
                next++;
                return letter;
            }
        }
        return ' ';
    }

    private char bracketed() {
        int from = next + 1;
        skipTo(']');
        boolean length = from + 1 < next && "hms".indexOf(Character.toLowerCase(format.charAt(from))) >= 0;
        return length ? 'h' : ' ';
    }

    private void skipTo(char end) {
        int found = format.indexOf(end, next + 1);
        next = found < 0 ? format.length() : found + 1;
    }
}
