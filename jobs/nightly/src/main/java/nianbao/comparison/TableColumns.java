package nianbao.comparison;

import java.util.List;
import java.util.stream.IntStream;
import nianbao.book.BookSheet;
import nianbao.export.Page;
import nianbao.export.TextWidth;
import nianbao.language.Title;

/**
 * The columns of an added sheet that are shown, each as wide as what stands in it, and all together as wide as the page.
 *
 * @param pages how many lie side by side
 * @param widths of the columns, in characters
 */
record TableColumns(List<ShownColumn> shown, Page page, int pages, List<Integer> widths) {

    // English breaks between words, Chinese anywhere.
    private static final double ENGLISH = 1.3;
    private static final double CHINESE = 1.1;

    /** All but those that are blank, or say what a row is about in another place. */
    static TableColumns of(AddedSheet sheet) {
        List<ShownColumn> shown = IntStream.range(0, sheet.columns().size())
                .filter(place -> !sheet.columns().get(place).isHidden() && !sheet.file().isBy(sheet.columns().get(place).name()))
                .mapToObj(place -> ShownColumn.of(sheet, place))
                .filter(column -> !column.values().isEmpty())
                .toList();
        List<Integer> needed = shown.stream().map(ShownColumn::needed).toList();
        int all = needed.stream().mapToInt(Integer::intValue).sum();
        Page page = all <= Page.UPRIGHT.characters() ? Page.UPRIGHT : Page.LYING;
        int pages = 1 + Math.max(0, all - 1) / page.characters();
        int room = pages * page.characters() - all;
        return new TableColumns(shown, page, pages, IntStream.range(0, needed.size())
                .mapToObj(index -> needed.get(index) + room * (index + 1) / needed.size() - room * index / needed.size())
                .toList());
    }

    /** How many columns at the left hold words. */
    int words() {
        return (int) shown.stream().takeWhile(column -> !column.isNumber()).count();
    }

    void set(BookSheet target) {
        widths.forEach(target::column);
    }

    /** How many points a heading takes, Chinese above English. */
    double headingPoints() {
        return IntStream.range(0, widths.size())
                .mapToDouble(index -> points(shown.get(index).column().title(), widths.get(index) - 1))
                .max()
                .orElse(0);
    }

    /** How many points a text takes in so many characters, Chinese above small English. */
    static double points(Title title, int characters) {
        double chinese = title.zh().lines().mapToDouble(line -> Math.ceil(CHINESE * TextWidth.of(line) / characters)).sum();
        return 5 + 14 * chinese + 11 * Math.ceil(ENGLISH * TextWidth.small(title.en()) / characters);
    }
}
