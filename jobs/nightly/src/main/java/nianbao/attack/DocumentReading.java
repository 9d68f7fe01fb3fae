package nianbao.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a document of the report says: its tables of figures, of divisions and of who is first, its streaks, and the sheets of its charts. */
final class DocumentReading {

    private static final Pattern CAPTION = Pattern.compile("^(.*) (\\d{4})①?$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CHARTED = Pattern.compile("^(.*) (\\d{4})（.*）$");
    private static final Pattern CHART = Pattern.compile("<c:chart [^>]*r:id=\"([^\"]+)\"");
    private static final Pattern LED = Pattern.compile("^(.+?)：(.+)（\\d+）$");
    private static final double EXACT = 0.000001;
    private static final int FIGURES = 7;

    private final Path file;
    private final Published published;
    private final Saying saying;
    private Optional<String> place = Optional.empty();
    private Optional<String> form = Optional.empty();
    private Optional<Integer> year = Optional.empty();
    /** The year of which the tables of each form tell. */
    private final Map<String, Integer> years = new HashMap<>();

    DocumentReading(Path file, Published published, Saying saying) {
        this.file = file;
        this.published = published;
        this.saying = saying;
    }

    void read() {
        try (InputStream content = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(content)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    paragraph(paragraph, document);
                } else if (element instanceof XWPFTable table) {
                    table(table.getRows());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void paragraph(XWPFParagraph paragraph, XWPFDocument document) throws IOException, InvalidFormatException {
        String text = paragraph.getText();
        switch (String.valueOf(paragraph.getStyle())) {
            case "Title" -> place = published.place(file, text);
            case "Heading1" -> form = published.form(text);
            case "Caption" -> {
                Matcher caption = CAPTION.matcher(text);
                year = caption.matches() ? Optional.of(Integer.valueOf(caption.group(2))) : Optional.empty();
                form = caption.matches() ? published.form(caption.group(1)) : Optional.empty();
                form.ifPresent(one -> years.putIfAbsent(one, year.orElseThrow()));
            }
            default -> {
                new OrderReading(published, place, saying, file.getFileName() + " " + text).streak(text);
                Matcher chart = CHART.matcher(paragraph.getCTP().xmlText());
                if (chart.find() && document.getRelationById(chart.group(1)) instanceof XWPFChart one) {
                    chart(one);
                }
            }
        }
    }

    private void table(List<XWPFTableRow> rows) {
        List<String> head = texts(rows.get(0));
        List<List<String>> below = rows.stream().skip(1).map(DocumentReading::texts).toList();
        if (form.isPresent() && year.isPresent() && head.size() == FIGURES && YEAR.matcher(head.get(2)).matches()) {
            figures(below, form.get(), year.get());
        } else if (form.isPresent() && year.isPresent()) {
            divisions(head, below, form.get(), year.get());
        } else {
            below.forEach(this::leaders);
        }
    }

    private void leaders(List<String> row) {
        Matcher led = LED.matcher(row.get(0));
        Optional<String> ranked = led.matches() ? published.form(led.group(1)) : Optional.empty();
        ranked.filter(years::containsKey).ifPresent(one -> new OrderReading(published, place, saying, file.getFileName() + " " + row.get(0))
                .leaders(one, Objects.requireNonNull(years.get(one)), led.group(2), row.subList(1, row.size())));
    }

    private void figures(List<List<String>> rows, String form, int year) {
        String indicator = "";
        for (List<String> row : rows) {
            Optional<Item> item = published.item(form, row.get(0).strip().replace("　", ""), indicator);
            if (item.isPresent() && place.isPresent()) {
                indicator = item.get().indicator();
                Optional<Figure> figure = published.figure(form, year, place.get(), item.get());
                Optional<Figure> before = published.figure(form, year - 1, place.get(), item.get());
                saying.compared(figure, before, row.subList(2, 6), file.getFileName() + " " + row.get(0));
            }
        }
    }

    private void divisions(List<String> head, List<List<String>> rows, String form, int year) {
        for (int column = 1; column < head.size(); column++) {
            Optional<Item> item = published.item(form, head.get(column).replaceFirst("\n.*", ""), "");
            for (List<String> row : rows) {
                Optional<Figure> figure = published.division(row.get(0), place)
                        .flatMap(division -> item.flatMap(counted -> published.figure(form, year, division, counted)));
                Written.of(row.get(column)).ifPresent(value -> saying.value(figure, value.is(), value.open(), file.getFileName() + " " + row.get(0)));
            }
        }
    }

    // The first column names years, under a head for each line of the chart, or divisions under one that says indicator and year.
    private void chart(XWPFChart chart) throws IOException, InvalidFormatException {
        List<Row> rows = StreamSupport.stream(chart.getWorkbook().getSheetAt(0).spliterator(), false).toList();
        for (int column = 1; form.isPresent() && column < rows.get(0).getLastCellNum(); column++) {
            String head = rows.get(0).getCell(column).getStringCellValue();
            Matcher charted = CHARTED.matcher(head);
            Function<String, Optional<Figure>> figure = charted.matches()
                    ? name -> published.division(name, place).flatMap(division -> figure(charted.group(1), Integer.parseInt(charted.group(2)), division))
                    : name -> YEAR.matcher(name).matches() ? place.flatMap(division -> figure(head, Integer.parseInt(name), division)) : Optional.empty();
            for (Row row : rows.subList(1, rows.size())) {
                Cell cell = row.getCell(column);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    saying.value(figure.apply(row.getCell(0).getStringCellValue()), cell.getNumericCellValue(), EXACT, file.getFileName() + " " + head);
                }
            }
        }
    }

    private Optional<Figure> figure(String title, int year, String division) {
        return form.flatMap(counted -> published.item(counted, title, "").flatMap(item -> published.figure(counted, year, division, item)));
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }
}
