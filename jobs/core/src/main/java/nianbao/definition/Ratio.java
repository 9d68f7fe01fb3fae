package nianbao.definition;

/** The two indicators that a rate is made of. */
public record Ratio(String numerator, String denominator) {

    static Ratio of(String written) {
        String[] parts = written.split("/", 2);
        return new Ratio(parts[0].strip(), parts[1].strip());
    }
}
