package nianbao.attack;

import java.util.Optional;

/** A number as it is written, and how far off the figure may be. */
record Written(double is, double open) {

    private static final double HALF = 0.5;

    /** Reads it as pages have it, with commas and marks; empty when there is none. */
    static Optional<Written> of(String text) {
        String plain = text.replace(",", "").replace('−', '-').replaceFirst("^\\+", "").replaceFirst("[\\s①②③].*", "");
        if (!plain.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        return Optional.of(new Written(Double.parseDouble(plain), HALF * Math.pow(10, -decimals)));
    }
}
