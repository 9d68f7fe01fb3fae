package nianbao.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.export.ExportWords;
import nianbao.export.StableZip;
import nianbao.language.WordsFile;
import nianbao.page.Words;
import nianbao.report.DivisionTable;
import nianbao.report.Figures;
import nianbao.report.FormLines;
import nianbao.report.LineFigure;
import nianbao.report.ReportLine;
import nianbao.report.ReportPage;
import nianbao.report.ReportWords;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** The main tables and charts of a page as a Word document, from which a printed report is put together. */
public record ReportDocument(ReportPage page) {

    /** Takes what the page tells, in tables that a sheet has room for. */
    public ReportDocument {
        page = page.withColumns(MOST_COLUMNS);
    }

    private static final WordsFile WORDS = WordsFile.beside(ReportDocument.class);
    // So many figures stand side by side on a sheet of A4.
    private static final int MOST_COLUMNS = 6;
    // What the note at the beginning explains.
    private static final String PART = "①";
    private static final String INCOMPLETE = "②";
    private static final String BREAK = "③";

    /** Writes it into a folder, and returns where; the same page gives the same bytes. */
    public Path write(Path folder) throws IOException {
        Path target = folder.resolve("report.docx");
        ReportWords words = page.words();
        try (WordPages pages = new WordPages(words.of("title", page.place().name(), page.year()), page.edition().made())) {
            pages.note(words.of("release") + " " + page.edition().release() + " · " + words.of("made") + " " + page.edition().madeOn());
            pages.note(new Words(WORDS, words.language()).of("paper_note"));
            if (page.edition().isPublic()) {
                pages.note(words.of("hidden_note"));
            }
            if (page.edition().isForTheOffice()) {
                pages.header(page.say(ExportWords.of("internal_is")));
            }
            for (FormLines form : page.forms()) {
                form(pages, form);
            }
            ranking(pages);
            breaks(pages);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.write(bytes);
            new StableZip(bytes.toByteArray()).write(target);
            return target;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void form(WordPages pages, FormLines form) throws IOException, InvalidFormatException {
        pages.heading(page.say(form.title()));
        figures(pages, form);
        Optional<TrendChart> trend = TrendChart.of(form, page);
        if (trend.isPresent()) {
            trend.get().draw(pages);
        }
        List<DivisionTable> tables = page.divisions().stream().filter(table -> table.form().equals(form.form())).toList();
        if (!tables.isEmpty()) {
            DivisionChart.of(tables.get(0), page).draw(pages);
        }
        tables.forEach(table -> divisions(pages, table));
    }

    private void figures(WordPages pages, FormLines form) {
        ReportWords words = page.words();
        List<List<String>> rows = new ArrayList<>();
        for (ReportLine line : form.lines()) {
            line.in(form.year()).ifPresent(figure -> rows.add(List.of(
                    "　".repeat(line.depth()) + page.say(line.title()),
                    words.unit(line.unit()),
                    line.format().shown(figure.value()) + marks(figure),
                    figure.previous() == null ? "" : line.format().of(figure.previous()),
                    line.kind().equals("rate") ? Figures.tenths(figure.changePoints()) : line.format().change(figure.change()),
                    Figures.tenths(figure.changePct()),
                    Figures.tenths(figure.likePct()) + Figures.tenths(figure.likePoints()))));
        }
        pages.caption(page.say(form.title()) + " " + form.year());
        pages.table(
                List.of(words.of("indicator"), words.of("unit"), String.valueOf(form.year()), String.valueOf(form.year() - 1),
                        words.of("change"), words.of("change_pct"), words.of("like_pct")),
                rows, 2);
    }

    private static String marks(LineFigure figure) {
        return (figure.isPart() ? PART : "") + (figure.isIncomplete() ? INCOMPLETE : "") + (figure.isBreak() ? BREAK : "");
    }

    private void divisions(WordPages pages, DivisionTable table) {
        List<String> head = new ArrayList<>(List.of(page.words().of("division")));
        table.columns().forEach(column -> head.add(page.say(column.title()) + "\n" + page.words().unit(column.figures().unit())));
        boolean part = isPart(table);
        List<List<String>> rows = table.lines().stream().map(line -> row(line, table.columns(), part)).toList();
        pages.caption(page.say(table.title()) + " " + table.year() + (part ? PART : ""));
        pages.table(head, rows, 1);
    }

    // What holds for all figures is said once.
    private static boolean isPart(DivisionTable table) {
        return table.lines().stream().flatMap(line -> line.cells().values().stream()).allMatch(DivisionTable.Cell::isPart);
    }

    private static List<String> row(DivisionTable.Line line, List<DivisionTable.Column> columns, boolean part) {
        List<String> row = new ArrayList<>(List.of(line.name()));
        for (DivisionTable.Column column : columns) {
            DivisionTable.Cell cell = line.cells().get(column.indicator());
            row.add(cell == null ? "–" : column.figures().shown(cell.value()) + (cell.isPart() && !part ? PART : "") + (cell.isIncomplete() ? INCOMPLETE : ""));
        }
        return row;
    }

    private void ranking(WordPages pages) {
        ReportWords words = page.words();
        if (!page.leaders().isEmpty()) {
            pages.heading(words.of("ranking"));
            pages.note(words.of("ranking_note"));
            pages.table(
                    List.of(words.of("indicator"), words.of("first"), words.of("second"), words.of("third"), words.of("last")),
                    page.leaders().stream()
                            .map(leader -> List.of(
                                    page.say(leader.form()) + "：" + page.say(leader.title()) + "（" + leader.siblings() + "）",
                                    orNobody(leader.first()), orNobody(leader.second()), orNobody(leader.third()), orNobody(leader.last())))
                            .toList(),
                    5);
        }
        if (!page.streaks().isEmpty()) {
            pages.heading(words.of("streaks"));
            page.streaks().forEach(streak -> pages.text(streak.name() + "：" + page.say(streak.form()) + "，" + page.say(streak.title()) + "，"
                    + words.of("streak_" + streak.kind(), streak.years()) + "（" + streak.first() + "–" + streak.last() + "）"));
        }
    }

    private static String orNobody(@Nullable String name) {
        return name == null ? "" : name;
    }

    private void breaks(WordPages pages) {
        ReportWords words = page.words();
        if (!page.breaks().isEmpty()) {
            pages.heading(words.of("breaks"));
            pages.table(
                    List.of(words.of("indicator"), words.of("year"), words.of("kind"), words.of("reason")),
                    page.breaks().stream()
                            .map(broken -> List.of(
                                    page.say(broken.form()) + "：" + page.say(broken.title()),
                                    String.valueOf(broken.year()),
                                    words.of("break_" + broken.kind()),
                                    broken.text() == null ? "" : page.say(broken.text())))
                            .toList(),
                    4);
        }
    }
}
