package nianbao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.definition.Indicator;
import nianbao.definition.PreviousYear;
import nianbao.language.Title;
import nianbao.language.WordsFile;

/** A condition as people say it: indicators by their titles, the rest in the words of {@code words.yaml}. */
final class Spoken {

    private static final Map<String, Title> LANGUAGE = WordsFile.beside(Spoken.class).words();
    private static final Pattern TOKEN = Pattern.compile("\"\\w+\"|[A-Za-z_]\\w*\\.\\w+|\\w+(\\.\\d+)?|<=|>=|<>|!=|\\S");

    private final Map<String, Title> words = new HashMap<>(LANGUAGE);

    /** @param others figures of other forms, by their names in the condition */
    Spoken(List<Indicator> indicators, Map<String, Title> others) {
        words.putAll(others);
        indicators.forEach(indicator -> words.putIfAbsent(indicator.name(), indicator.title()));
        indicators.forEach(indicator -> words.put("\"" + indicator.name() + "\"", indicator.title()));
        indicators.forEach(indicator -> words.put(
                PreviousYear.of(indicator.name()), new Title("上年" + indicator.title().zh(), indicator.title().en() + " the year before")));
    }

    /** In Chinese and in English, with a slash between. */
    String both(Condition condition) {
        List<Title> said = TOKEN.matcher(ranged(condition.text())).results()
                .map(MatchResult::group)
                .map(token -> words.getOrDefault(token, new Title(token, token)))
                .toList();
        return line(said, Title::zh) + " / " + line(said, Title::en);
    }

    // The "and" of a range is another word than the one that joins two conditions.
    private static String ranged(String condition) {
        return condition.replaceAll("\\bbetween\\b((?:(?!\\bbetween\\b).)*?)\\band\\b", "between$1between_and");
    }

    private static String line(List<Title> said, Function<Title, String> language) {
        String line = said.stream().map(language).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return line.replace("( ", "(").replace(" )", ")").replace(" ,", ",");
    }
}
