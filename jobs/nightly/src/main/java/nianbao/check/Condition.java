package nianbao.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.definition.ConditionNames;
import nianbao.definition.InvalidDefinition;
import nianbao.definition.PreviousYear;

/**
 * The SQL condition of a rule: figures, numbers, operators and a few functions, and nothing else. An indicator whose name is
 * also a word of the language stands in double quotes.
 */
record Condition(String text) {

    private static final Pattern ALLOWED = Pattern.compile("[\\w\\s.,()<>=!+*/%\"-]*");
    private static final Pattern COMMENT = Pattern.compile("--|/\\*");
    private static final int MOST_FACTORS = 6;

    /** The indicators that the condition is about, in the order in which it names them; those of the year before as it writes them. */
    List<String> indicators(Collection<String> known) {
        if (!ALLOWED.matcher(text).matches() || COMMENT.matcher(text).find()) {
            String language = String.join(", ", ConditionNames.LANGUAGE.stream().sorted().toList());
            throw new IllegalArgumentException(InvalidDefinition.words("condition_of_other_signs", language));
        }
        Set<String> names = ConditionNames.in(text);
        names.stream().filter(name -> !ConditionNames.isOfOtherForm(name) && !known.contains(PreviousYear.indicator(name))).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(InvalidDefinition.words("condition_of_no_indicator", name));
        });
        if (names.stream().allMatch(PreviousYear::isMeant)) {
            throw new IllegalArgumentException(InvalidDefinition.words("rule_of_others"));
        }
        return List.copyOf(names);
    }

    /** The condition over the columns that its indicators stand in, none of which is a word of SQL. */
    String overColumns() {
        return ConditionNames.WORD.matcher(text).replaceAll(word -> ConditionNames.isName(word) ? column(word.group(1)) : word.group());
    }

    /** The same in exact decimals, as far as these can hold it; null where binary numbers have to tell. */
    String inDecimals() {
        return isExact() ? "try(" + overColumns() + ")" : "cast(null as boolean)";
    }

    /** Whether exact decimals can hold what it multiplies: each factor brings six decimals, and they have 38 digits in all. */
    private boolean isExact() {
        return text.chars().filter(character -> character == '*').count() < MOST_FACTORS;
    }

    /** The column that an indicator stands in. */
    static String column(String indicator) {
        return "figure_" + indicator.replace('.', '_');
    }
}
