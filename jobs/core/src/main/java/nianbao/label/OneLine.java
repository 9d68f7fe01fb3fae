package nianbao.label;

/** The name of a file as it is told: it may be called anything, even something that would break the line or the terminal. */
public record OneLine(String text) {

    @Override
    public String toString() {
        return Printable.of(text).replace("\n", "\\u000a").replace("\t", "\\u0009");
    }
}
