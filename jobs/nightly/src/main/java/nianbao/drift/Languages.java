package nianbao.drift;

import java.util.List;
import java.util.function.Function;
import nianbao.language.Title;

/** In which languages something is said. */
public enum Languages {
    ZH(List.of(Title::zh)),
    EN(List.of(Title::en)),
    BOTH(List.of(Title::zh, Title::en));

    private final List<Function<Title, String>> halves;

    Languages(List<Function<Title, String>> halves) {
        this.halves = halves;
    }

    /** What takes of a title each of the languages in turn. */
    public List<Function<Title, String>> halves() {
        return halves;
    }

    /** A title in these languages, in a line. */
    public String line(Title title) {
        return String.join(" / ", halves.stream().map(half -> half.apply(title)).distinct().toList());
    }
}
