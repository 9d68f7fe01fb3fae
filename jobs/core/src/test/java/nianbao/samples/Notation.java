package nianbao.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one office writes its figures. */
final class Notation {

    private static final Map<String, Integer> MONEY_DIGITS = Map.of("元", 0, "千元", 3, "万元", 4);
    private static final List<String> TAILS = List.of("", "", " ", "\u00a0");
    private static final double ODD_CELLS = 0.45;

    private final Return sent;
    private final Habits habits;

    Notation(Return sent, Habits habits) {
        this.sent = sent;
        this.habits = habits;
    }

    Written of(Column column, Line line) {
        if (column.isRate()) {
            return rate(column, line);
        }
        if (line.isTotal() && !column.addsUp()) {
            return new Written.Nothing();
        }
        return line.has(column.field()) ? figure(column, line) : mark();
    }

    /** The unit that stands behind a heading, or an empty word. */
    String unit(Column column) {
        if (column.isRate()) {
            return habits.percent() == Habits.Percent.HEADING ? "%" : "";
        }
        if (column.isMoney()) {
            return habits.money().isEmpty() ? column.unit() : habits.money();
        }
        boolean always = column.unit().equals("元/户");
        return !column.isFlag() && (habits.countUnits() || always) ? column.unit() : "";
    }

    private Written mark() {
        return habits.mark().isEmpty() ? new Written.Nothing() : new Written.Text(habits.mark());
    }

    private Written figure(Column column, Line line) {
        long figure = line.figures().get(column.field());
        if (column.isFlag() && !line.isTotal()) {
            return new Written.Text(figure == 1 ? "是" : "否");
        }
        return column.isMoney() ? money(column, BigDecimal.valueOf(figure), line) : count(column, figure, line);
    }

    private Written money(Column column, BigDecimal yuan, Line line) {
        BigDecimal amount = yuan.movePointLeft(MONEY_DIGITS.get(unit(column)));
        boolean worded = sent.year() == 2012 && unit(column).equals("元") && column.field().equals("premium_yuan");
        return worded && isOdd(column, line) ? new Written.Text(amount.toPlainString() + "元") : Written.plain(amount);
    }

    private Written count(Column column, long figure, Line line) {
        BigDecimal value = BigDecimal.valueOf(figure);
        if (!isOdd(column, line)) {
            return Written.plain(value);
        }
        return switch (habits.digits()) {
            case PLAIN -> Written.plain(value);
            case TEXT -> new Written.Text(value + sent.chance("tail" + column.field()).pick(TAILS));
            case GROUPED_TEXT -> new Written.Text(grouped(figure));
            case GROUPED_FORMAT -> new Written.Number(value, "#,##0");
            case FULL_WIDTH -> new Written.Text(FullWidth.of(value.toString()));
        };
    }

    private String grouped(long figure) {
        String text = String.format(Locale.ROOT, "%,d", figure);
        return sent.chance("comma").happens(0.4) ? text.replace(',', '，') : text;
    }

    private boolean isOdd(Column column, Line line) {
        return sent.chance("odd" + column.field() + line.label()).happens(ODD_CELLS);
    }

    private Written rate(Column column, Line line) {
        String[] parts = column.ratio().split("/");
        long whole = line.figures().get(parts[1]);
        if (whole == 0) {
            return mark();
        }
        return rate(BigDecimal.valueOf(line.figures().get(parts[0])), BigDecimal.valueOf(whole));
    }

    private Written rate(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
        return switch (habits.percent()) {
            case TEXT -> new Written.Text(wide(percent + "%"));
            case FORMAT -> new Written.Number(part.divide(whole, 4, RoundingMode.HALF_UP), "0.00%");
            case HEADING -> Written.plain(percent);
        };
    }

    private String wide(String text) {
        return habits.digits() == Habits.Digits.FULL_WIDTH ? FullWidth.of(text) : text;
    }
}
