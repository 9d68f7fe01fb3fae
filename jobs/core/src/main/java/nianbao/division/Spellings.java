package nianbao.division;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.label.Label;

/** The everyday ways to write a division's name: without its suffix, with its office, behind its county. */
final class Spellings {

    private static final Pattern SUFFIX = Pattern.compile("(?<stem>.{2,}?)(街道|镇|乡|县|区|市)");
    private static final List<String> STREET_OFFICES = List.of("街道办事处", "街道办", "办事处", "街道");

    private Spellings() {}

    static Set<String> of(String name) {
        String normal = Label.normal(name);
        Set<String> spellings = new TreeSet<>(Set.of(normal));
        Matcher suffix = SUFFIX.matcher(normal);
        if (suffix.matches()) {
            spellings.add(suffix.group("stem"));
            if (normal.endsWith("街道")) {
                STREET_OFFICES.forEach(office -> spellings.add(suffix.group("stem") + office));
            }
        }
        return spellings;
    }
}
