package nianbao.reading.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.label.Label;

/** In which unit each indicator of a draft is to be kept. */
final class DraftUnits {

    private static final Map<String, String> BASES = Map.of("1000", "thousand", "10000", "ten_thousand", "100000", "hundred_thousand", "千", "thousand", "万", "ten_thousand", "十万", "hundred_thousand");
    private static final Pattern PER = Pattern.compile("(?<=per )(?:100,?000|10,?000|1,?000)(?!\\d)|每?(?:十万|万|千)(?=人口|人|名|户|车)", Pattern.CASE_INSENSITIVE);

    /** The units that hold for whole sheets, by their names. */
    private final List<String> sheet;
    private final DraftWords words;

    DraftUnits(Draft draft, DraftWords words) {
        this.words = words;
        this.sheet = draft.alike().stream()
                .flatMap(table -> table.preamble().units().stream())
                .map(DraftHeading::unitName)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The word for a unit and, where nothing is written, the mark that it is a guess. */
    String text(DraftIndicator indicator) {
        Matcher per = PER.matcher(indicator.text());
        if (per.find() && IndicatorWords.kind(indicator.text(), indicator.first().above()).equals("rate")) {
            return "per_" + BASES.get(per.group().replaceAll("[^\\d千万十]", "")) + words.beside("per");
        }
        return of(indicator).orElseGet(() -> IndicatorWords.unit(indicator.text()).orElse("count") + words.beside("no_unit"));
    }

    /** The unit beside its heading; or of those over the table the only one, or the one that its words call for; else by its words alone. */
    private Optional<String> of(DraftIndicator indicator) {
        String written = DraftHeading.unitName(indicator.unit() == null ? null : Label.normal(indicator.unit()), indicator.text());
        if (written != null) {
            return Optional.of(written);
        }
        if (IndicatorWords.isRate(indicator.text())) {
            return Optional.of(sheet.contains("percent") ? "percent" : "percent" + words.beside("no_unit"));
        }
        List<String> counts = sheet.stream().filter(unit -> !unit.equals("percent")).toList();
        return counts.size() == 1
                ? Optional.of(counts.get(0))
                : IndicatorWords.unit(indicator.text(), counts).or(() -> IndicatorWords.unit(indicator.first().above(), counts));
    }
}
