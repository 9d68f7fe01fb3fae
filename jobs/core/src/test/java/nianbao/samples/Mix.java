package nianbao.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The usual weights of the parts of a figure, by field. */
record Mix(Map<String, Integer> weights) {

    /** Of words such as {@code family 16 neighbour 24}, each behind a prefix. */
    static Mix of(String prefix, String words) {
        List<String> tokens = List.of(words.split(" "));
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int index = 0; index < tokens.size(); index += 2) {
            weights.put(prefix + tokens.get(index), Integer.valueOf(tokens.get(index + 1)));
        }
        return new Mix(weights);
    }

    /** Without the parts that are not asked for. */
    Mix only(Set<String> fields) {
        Map<String, Integer> kept = new LinkedHashMap<>(weights);
        kept.keySet().retainAll(fields);
        return new Mix(kept);
    }

    /** Gives a row the parts of a whole. */
    void divide(Row row, long whole) {
        List<String> fields = weights.keySet().stream().toList();
        double[] shares = fields.stream()
                .mapToDouble(field -> weights.get(field) * row.noise(field, 0.3))
                .toArray();
        long[] parts = Shares.split(whole, shares);
        fields.forEach(field -> row.put(field, parts[fields.indexOf(field)]));
    }
}
