package nianbao.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.aside.Whereabouts;
import nianbao.label.Bilingual;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Finds all that a workbook says about persons: in its cells, and beside them. */
public final class PersonalData {

    /** A telephone number without the 0 in front. */
    private static final double SMALLEST = 1e8;
    /** A number of an identity card, and nothing that is counted. */
    private static final double LONG = 1e17;
    private static final Pattern DIGITS = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern FOLDERS = Pattern.compile("/");
    private static final Bilingual NAME = new Bilingual("像是人名；不是人名的请写成一句话", "what looks like a person's name; if it is none, write a sentence");

    private PersonalData() {}

    /**
     * Every place in a workbook.
     *
     * @param figures where figures were read
     * @param asides what was heard while it was opened
     */
    public static List<Spot> in(Workbook workbook, List<FigureArea> figures, PersonalAsides asides) {
        List<Spot> spots = new ArrayList<>();
        for (String name : workbook.globals().tabs()) {
            kindIn(name).ifPresent(kind -> spots.add(new Spot(name, null, Whereabouts.SHEET_NAME, kind)));
        }
        for (Sheet sheet : workbook.sheets()) {
            List<FigureArea> areas = figures.stream().filter(area -> area.isOf(sheet.name())).toList();
            new Cells(sheet, areas, new FigureTelephones(sheet), new SplitNumbers(sheet), asides).addTo(spots);
        }
        spots.addAll(asides.spots());
        return spots;
    }

    /** A place in which people write a line of words, where that looks like nothing but somebody's name. */
    public static Optional<Spot> nameIn(String sheet, Cell cell) {
        return PersonName.isLike(cell.text()) ? Optional.of(new Spot(sheet, cell.address(), NAME)) : Optional.empty();
    }

    /** What kind of personal data the path of a file holds, be it in the name of a folder. */
    public static Optional<Bilingual> kindInPath(String path) {
        return FOLDERS.splitAsStream(path).flatMap(name -> kindIn(name).stream()).findFirst();
    }

    /** What kind of personal data a name holds, if any. */
    private static Optional<Bilingual> kindIn(String name) {
        return PersonalNumbers.kindIn(name);
    }

    /** Whether a name or a line of words, such as that of a sheet, holds personal data, or looks itself like a person's name. */
    public static boolean isPersonal(String words) {
        return PersonName.isLike(words) || kindIn(words).isPresent();
    }

    /** The cells of a sheet, and the areas of it in which figures are read. */
    private record Cells(Sheet sheet, List<FigureArea> areas, FigureTelephones telephones, SplitNumbers parts, PersonalAsides asides) {

        void addTo(List<Spot> spots) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.textsAndNumbersFrom(SMALLEST)) {
                    kind(row, cell).ifPresent(kind -> spots.add(new Spot(sheet.name(), cell.address(), kind)));
                }
            }
        }

        private Optional<Bilingual> kind(Row row, Cell cell) {
            FigureArea area = area(cell);
            if (cell.content() instanceof Content.Number number) {
                asides.stands(number.value());
                return ofNumber(cell, number.value(), area).or(() -> parts.kind(row, cell, area));
            }
            String text = cell.whole();
            asides.stands(text);
            if (isDigits(text)) {
                return ofDigits(cell, text, area).or(() -> parts.kind(row, cell, area));
            }
            Optional<Bilingual> kind = PersonalNumbers.kindIn(text).or(() -> struckOut(cell));
            return area != null ? kind : PersonHeadings.over(sheet, cell).or(() -> kind);
        }

        private static Optional<Bilingual> struckOut(Cell cell) {
            String struckOut = ((Content.Text) cell.content()).struckOut();
            return struckOut.isEmpty() ? Optional.empty() : PersonalNumbers.kindIn(struckOut);
        }

        /** Nobody's number has decimals, as a density or a rate has; and all of them are long. */
        private Optional<Bilingual> ofNumber(Cell cell, double value, @Nullable FigureArea area) {
            if (value != Math.rint(value)) {
                return Optional.empty();
            }
            boolean judged = MobileColumn.isLikeMobile(value);
            return judged || area != null ? ofFigure(cell, value, area) : PersonalNumbers.kindIn(cell.text());
        }

        private Optional<Bilingual> ofFigure(Cell cell, double value, @Nullable FigureArea area) {
            boolean identity = value >= LONG && PersonalNumbers.isIdentityIn(cell.text());
            return identity ? Optional.of(PersonalNumbers.IDENTITY) : telephones.kind(cell, value, area);
        }

        /** Figures are written as texts too. */
        private Optional<Bilingual> ofDigits(Cell cell, String digits, @Nullable FigureArea area) {
            return area == null ? PersonalNumbers.kindIn(digits) : ofFigure(cell, Double.parseDouble(digits), area);
        }

        private static boolean isDigits(String text) {
            return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1)) && DIGITS.matcher(text).matches();
        }

        private @Nullable FigureArea area(Cell cell) {
            for (FigureArea area : areas) {
                if (area.contains(cell)) {
                    return area;
                }
            }
            return null;
        }
    }
}
