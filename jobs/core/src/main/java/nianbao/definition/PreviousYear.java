package nianbao.definition;

/** How a condition names the figure of an indicator in the year before: {@code previous.cameras}. */
public final class PreviousYear {

    private static final String PREFIX = "previous.";

    private PreviousYear() {}

    /** Whether a name is that of the figure in the year before. */
    public static boolean isMeant(String name) {
        return name.startsWith(PREFIX);
    }

    /** The indicator that a name is about, in whichever year. */
    public static String indicator(String name) {
        return isMeant(name) ? name.substring(PREFIX.length()) : name;
    }

    /** The name of the figure of an indicator in the year before. */
    public static String of(String indicator) {
        return PREFIX + indicator;
    }
}
