package nianbao.status;

/** A text cut to what fits beside others. */
record Shortened(String text) {

    private static final int LENGTH = 60;

    @Override
    public String toString() {
        if (text == null) {
            return "";
        }
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LENGTH && line.length() == text.length() ? text : line.substring(0, Math.min(LENGTH, line.length())) + "…";
    }
}
