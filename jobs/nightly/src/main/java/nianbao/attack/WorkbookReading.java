package nianbao.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook of comparisons says: figures of years beside each other, changes, ranks, and townships in rows. */
record WorkbookReading(Path file, Published published, Saying saying) {

    private static final String COMPARISON = "年度对比";
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)\\b.*", Pattern.DOTALL);
    private static final Pattern RANKED = Pattern.compile("^(.+?)：(.+?) (\\d{4})，.*");
    private static final Pattern BESIDE = Pattern.compile("^各县（市、区）和功能区：(.+?)  .*");
    private static final Pattern HEADED = Pattern.compile("^(.+?)\\n（.*?）\\n(\\d{4})\\n.*", Pattern.DOTALL);
    private static final double EXACT = 0.000001;
    private static final double TENTH = 0.05;

    void read() {
        // One that is opened as a file is written back when it is closed.
        try (InputStream content = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            for (Sheet sheet : workbook) {
                String title = text(sheet.getRow(0), 0).replaceFirst("  .*", "");
                if (title.endsWith(COMPARISON)) {
                    published.form(title.substring(0, title.length() - COMPARISON.length())).ifPresent(form -> compared(sheet, form));
                } else if (title.equals("位次")) {
                    ranked(sheet);
                } else if (title.equals("乡镇")) {
                    townships(sheet);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compared(Sheet sheet, String form) {
        List<Integer> years = List.of();
        Optional<String> division = Optional.empty();
        Optional<Item> beside = Optional.empty();
        String indicator = "";
        for (Row row : sheet) {
            String label = text(row, 0);
            Matcher side = BESIDE.matcher(label);
            String name = label.replaceFirst("  .*", "").replaceFirst("\\n.*", "").strip();
            Optional<String> place = published.division(name, published.around(file));
            Optional<Item> item = published.item(form, name, indicator);
            if (label.startsWith("指标")) {
                years = years(row);
            } else if (side.matches()) {
                beside = published.item(form, side.group(1), "");
            } else if (place.isPresent() && label.contains("  ")) {
                division = place;
                beside = Optional.empty();
            } else if (place.isPresent() && beside.isPresent()) {
                line(row, form, place.get(), beside.get(), years);
            } else if (item.isPresent() && division.isPresent()) {
                indicator = item.get().indicator();
                line(row, form, division.get(), item.get(), years);
            }
        }
    }

    private static List<Integer> years(Row row) {
        List<Integer> years = new ArrayList<>();
        for (int column = 2; column < row.getLastCellNum(); column++) {
            Matcher year = YEAR.matcher(text(row, column));
            if (year.matches()) {
                years.add(Integer.valueOf(year.group(1)));
            }
        }
        return years;
    }

    private void line(Row row, String form, String division, Item item, List<Integer> years) {
        String where = where(row);
        for (int place = 0; place < years.size(); place++) {
            Optional<Figure> figure = published.figure(form, years.get(place), division, item);
            number(row, 2 + place).ifPresent(value -> saying.value(figure, value, EXACT, where));
        }
        int last = years.get(years.size() - 1);
        Optional<Figure> newest = published.figure(form, last, division, item);
        Optional<Figure> before = published.figure(form, last - 1, division, item);
        number(row, 2 + years.size()).ifPresent(change -> saying.change(newest, before, change, EXACT, where));
        number(row, 3 + years.size()).ifPresent(percent -> saying.share(newest, before, 100 + percent, TENTH, where));
    }

    private void ranked(Sheet sheet) {
        Optional<Matcher> list = Optional.empty();
        Ranks order = new Ranks();
        for (Row row : sheet) {
            Matcher title = RANKED.matcher(text(row, 0));
            if (title.matches()) {
                list = Optional.of(title);
                order.tell(saying, where(row));
                order = new Ranks();
            } else if (list.isPresent() && number(row, 0).isPresent()) {
                String form = published.form(list.get().group(1)).orElse("");
                Optional<Item> item = published.item(form, list.get().group(2), "");
                Optional<String> county = published.division(text(row, 2), published.around(file));
                Optional<String> division = published.division(text(row, 1), county);
                if (item.isPresent() && division.isPresent()) {
                    Optional<Figure> figure = published.figure(form, Integer.parseInt(list.get().group(3)), division.get(), item.get());
                    String where = where(row);
                    number(row, 3).ifPresent(value -> saying.value(figure, value, EXACT, where));
                    order.put(number(row, 0).orElseThrow(), figure);
                }
            }
        }
        order.tell(saying, file.getFileName() + " " + sheet.getSheetName());
    }

    private void townships(Sheet sheet) {
        List<String> headings = List.of();
        Optional<String> county = Optional.empty();
        for (Row row : sheet) {
            Optional<String> above = published.division(text(row, 0), published.around(file)).filter(published::isAboveOthers);
            if (text(row, 0).startsWith("乡镇（街道）")) {
                headings = texts(row);
            } else if (above.isPresent()) {
                county = above;
            } else {
                Optional<String> township = published.division(text(row, 0), county);
                for (int column = 1; column < headings.size() && township.isPresent(); column++) {
                    cell(row, column, headings.get(column), township.get());
                }
            }
        }
    }

    private void cell(Row row, int column, String heading, String division) {
        Matcher headed = HEADED.matcher(heading);
        Optional<Double> value = number(row, column);
        if (headed.matches() && value.isPresent()) {
            String title = headed.group(1);
            published.formWith(title).ifPresent(form -> saying.value(
                    published.figure(form, Integer.parseInt(headed.group(2)), division, published.item(form, title, "").orElseThrow()),
                    value.get(),
                    EXACT,
                    where(row)));
        }
    }

    private String where(Row row) {
        return file.getFileName() + " " + row.getSheet().getSheetName() + " " + (row.getRowNum() + 1);
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum())).mapToObj(column -> text(row, column)).toList();
    }

    private static String text(Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static Optional<Double> number(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.NUMERIC ? Optional.empty() : Optional.of(cell.getNumericCellValue());
    }
}
