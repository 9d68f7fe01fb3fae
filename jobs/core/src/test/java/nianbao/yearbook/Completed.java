package nianbao.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A draft as a person completes it.
 *
 * @param text the definition
 * @param register lines of a register that the draft proposes; empty when one is there
 * @param filled lines in which something was left open, and is now filled in
 * @param lines that the draft has, remarks left out
 */
record Completed(String text, List<String> register, int filled, int lines) {

    private static final Pattern OPEN = Pattern.compile("FILL_IN|\"\"}|zh: \"\"");
    private static final String HEAD = "code,name,level,parent_code,valid_from,valid_to";

    /** Fills in what was left open, without thinking. */
    static Completed of(String draft, String form) {
        List<String> register = register(draft);
        List<String> text = new ArrayList<>();
        int filled = 0;
        int lines = 0;
        for (String line : draft.lines().filter(line -> !line.startsWith("#")).toList()) {
            String whole = line.replace("form: FILL_IN", "form: " + form)
                    .replaceAll("(en|zh): \"\"(?=[,}])", "$1: Something");
            boolean open = OPEN.matcher(line).find();
            filled += open ? 1 : 0;
            lines += line.isBlank() ? 0 : 1;
            text.add(whole);
        }
        return new Completed(String.join("\n", text) + "\n", register, filled, lines);
    }

    private static List<String> register(String draft) {
        return draft.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).dropWhile(line -> !line.equals(HEAD)).toList();
    }

    String csv() {
        return register.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
