package nianbao.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nianbao.drift.RuleToken;
import nianbao.drift.RuleToken.Kind;

/**
 * The condition of a rule as a formula of Excel. What a condition joins by AND is told apart: of each part it is known which figures
 * it needs.
 */
final class ConditionFormula {

    private final List<RuleToken> tokens;
    private final UnaryOperator<String> figure;
    private Set<String> needed = new LinkedHashSet<>();
    private int next;

    private ConditionFormula(List<RuleToken> tokens, UnaryOperator<String> figure) {
        this.tokens = tokens;
        this.figure = figure;
    }

    /**
     * A part of a condition.
     *
     * @param needed the indicators without which it is neither true nor false
     */
    record Part(String formula, Set<String> needed) {}

    /** @param figure the formula that gives the figure of an indicator */
    static List<Part> parts(String condition, UnaryOperator<String> figure) {
        ConditionFormula all = new ConditionFormula(RuleToken.of(condition), figure);
        List<Part> parts = all.joined();
        if (all.next < all.tokens.size()) {
            throw new IllegalArgumentException("“" + all.tokens.get(all.next).text() + "” is not expected in: " + condition);
        }
        return parts;
    }

    /** Those of an AND that nothing else stands around; a single one otherwise. */
    private List<Part> joined() {
        List<Part> parts = new ArrayList<>();
        do {
            needed = new LinkedHashSet<>();
            String formula = negation();
            parts.add(new Part(formula, needed));
        } while (takes("and"));
        if (!peeks("or")) {
            return parts;
        }
        next = 0;
        needed = new LinkedHashSet<>();
        return List.of(new Part(alternatives(), needed));
    }

    private String alternatives() {
        return several("or", "OR", this::conjunction);
    }

    private String conjunction() {
        return several("and", "AND", this::negation);
    }

    private interface Rule {
        String formula();
    }

    private String several(String word, String function, Rule rule) {
        List<String> parts = new ArrayList<>(List.of(rule.formula()));
        while (takes(word)) {
            parts.add(rule.formula());
        }
        return parts.size() == 1 ? parts.get(0) : function + "(" + String.join(",", parts) + ")";
    }

    private String negation() {
        return takes("not") ? "NOT(" + negation() + ")" : comparison();
    }

    private String comparison() {
        Set<String> before = new LinkedHashSet<>(needed);
        String left = sum();
        if (takes("is")) {
            boolean negated = takes("not");
            expect("null");
            needed = before;
            return negated ? "ISNUMBER(" + left + ")" : "NOT(ISNUMBER(" + left + "))";
        }
        boolean negated = takes("not");
        String formula = compared(left);
        return negated ? "NOT(" + formula + ")" : formula;
    }

    private String compared(String left) {
        if (takes("between")) {
            String least = sum();
            expect("and");
            return "AND(" + difference(left, least) + ">=0," + difference(left, sum()) + "<=0)";
        }
        if (takes("in")) {
            expect("(");
            List<String> equal = new ArrayList<>();
            do {
                equal.add(difference(left, sum()) + "=0");
            } while (takes(","));
            expect(")");
            return "OR(" + String.join(",", equal) + ")";
        }
        for (String sign : List.of("<=", ">=", "<>", "!=", "<", ">", "=")) {
            if (takes(sign)) {
                return difference(left, sum()) + (sign.equals("!=") ? "<>" : sign) + "0";
            }
        }
        return left;
    }

    /** Binary fractions are never quite equal. */
    private static String difference(String left, String right) {
        return "ROUND(" + left + "-(" + right + "),6)";
    }

    private String sum() {
        StringBuilder formula = new StringBuilder(product());
        while (peeks("+") || peeks("-")) {
            formula.append(take()).append(product());
        }
        return formula.toString();
    }

    private String product() {
        String formula = signed();
        while (peeks("*") || peeks("/") || peeks("%")) {
            String sign = take();
            formula = sign.equals("%") ? "MOD(" + formula + "," + signed() + ")" : formula + sign + signed();
        }
        return formula;
    }

    private String signed() {
        return takes("-") ? "-" + signed() : takes("+") ? signed() : single();
    }

    private String single() {
        RuleToken token = tokens.get(next++);
        if (token.kind() == Kind.NUMBER) {
            return token.text();
        }
        if (token.kind() == Kind.NAME) {
            needed.add(token.text());
            return figure.apply(token.text());
        }
        return switch (token.text()) {
            case "(" -> bracketed();
            case "case" -> choice();
            case "null" -> "NA()";
            case "true" -> "TRUE";
            case "false" -> "FALSE";
            case "coalesce" -> firstKnown();
            default -> function(token.text(), arguments());
        };
    }

    private String bracketed() {
        String formula = alternatives();
        expect(")");
        return "(" + formula + ")";
    }

    private String choice() {
        StringBuilder formula = new StringBuilder();
        int open = 0;
        while (takes("when")) {
            formula.append("IF(").append(alternatives());
            expect("then");
            formula.append(",").append(sum()).append(",");
            open++;
        }
        formula.append(takes("else") ? sum() : "NA()");
        expect("end");
        return formula.append(")".repeat(open)).toString();
    }

    /** What may be missing is not needed. */
    private String firstKnown() {
        Set<String> before = new LinkedHashSet<>(needed);
        List<String> arguments = arguments();
        needed = before;
        StringBuilder formula = new StringBuilder();
        arguments.forEach(argument -> formula.append("IF(ISNUMBER(").append(argument).append("),").append(argument).append(","));
        return formula.append("NA()").append(")".repeat(arguments.size())).toString();
    }

    private List<String> arguments() {
        expect("(");
        List<String> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (takes(","));
        expect(")");
        return arguments;
    }

    private static String function(String name, List<String> given) {
        String all = String.join(",", given);
        return switch (name) {
            case "abs" -> "ABS(" + all + ")";
            case "greatest" -> "MAX(" + all + ")";
            case "least" -> "MIN(" + all + ")";
            case "floor" -> "INT(" + all + ")";
            case "ceil" -> "-INT(-(" + all + "))";
            case "round" -> "ROUND(" + all + (given.size() == 1 ? ",0)" : ")");
            case "nullif" -> "IF(" + difference(given.get(0), given.get(1)) + "=0,NA()," + given.get(0) + ")";
            default -> throw new IllegalArgumentException("“" + name + "” is not expected in a condition");
        };
    }

    private boolean peeks(String text) {
        return next < tokens.size() && tokens.get(next).kind() != Kind.NAME && tokens.get(next).text().equals(text);
    }

    private boolean takes(String text) {
        boolean there = peeks(text);
        next += there ? 1 : 0;
        return there;
    }

    private String take() {
        return tokens.get(next++).text();
    }

    private void expect(String text) {
        if (!takes(text)) {
            throw new IllegalArgumentException("“" + text + "” is missing in a condition");
        }
    }
}
