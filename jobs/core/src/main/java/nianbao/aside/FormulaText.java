package nianbao.aside;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in a formula beside its references and functions.
 *
 * @param words what it quotes, and numbers that are longer than any to be worked out with
 * @param numbers what it is worked out with
 */
public record FormulaText(String words, FigureColumn numbers) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SHEET = Pattern.compile("'[^']*'!");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d_$.:])\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,2})?(?![\\p{L}\\d_$.:!(])");
    private static final int LONG = 15;

    /** Of a formula as it is written. */
    public static FormulaText of(String formula) {
        String bare = SHEET.matcher(QUOTED.matcher(formula).replaceAll(" ")).replaceAll(" ");
        FigureColumn numbers = new FigureColumn();
        StringBuilder words = new StringBuilder(QUOTED.matcher(formula).results().map(MatchResult::group).collect(Collectors.joining(" | ")));
        NUMBER.matcher(bare).results().map(MatchResult::group).forEach(number -> {
            numbers.add(number);
            if (number.length() >= LONG) {
                words.append(" | ").append(number);
            }
        });
        return new FormulaText(words.toString(), numbers);
    }
}
