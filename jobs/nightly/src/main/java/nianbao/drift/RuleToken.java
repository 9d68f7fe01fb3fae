package nianbao.drift;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.definition.ConditionNames;

/**
 * A word or sign of the condition of a rule.
 *
 * @param text as it is compared: words of the language in small letters, names without quotes
 */
public record RuleToken(Kind kind, String text) {

    private static final Pattern TOKEN = Pattern.compile("\"(\\w+)\"|((?:[A-Za-z_]\\w*\\.)?[A-Za-z_]\\w*)|(\\d+(?:\\.\\d+)?|\\.\\d+)|<=|>=|<>|!=|\\S");

    /** What a token is. */
    public enum Kind {
        NAME,
        WORD,
        NUMBER,
        SIGN
    }

    /** All of them, in their order. */
    public static List<RuleToken> of(String condition) {
        return TOKEN.matcher(condition).results().map(RuleToken::of).toList();
    }

    private static RuleToken of(MatchResult token) {
        if (token.group(1) != null) {
            return new RuleToken(Kind.NAME, token.group(1));
        }
        if (token.group(2) != null) {
            return new RuleToken(ConditionNames.LANGUAGE.contains(token.group()) ? Kind.WORD : Kind.NAME, token.group());
        }
        return new RuleToken(token.group(3) == null ? Kind.SIGN : Kind.NUMBER, token.group());
    }
}
