package nianbao.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.language.Title;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.reason.Answerable;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The sheet that lists what is to be corrected, each line leading to its cell where the workbook has it. */
final class CorrectionList {

    private static final int CELL_COLUMN = 3;
    private static final int[] WIDTHS = {7, 11, 18, 14, 26, 26, 76};
    private static final int[] WIDTHS_BESIDE_ANSWERS = {6, 10, 15, 11, 19, 19, 56, 21, 29, 4};
    private static final int LINES_OF_A_REASON = 2;
    private static final List<String> HEADINGS =
            List.of("number", "level", "sheet", "cell", "found", "expected", "problem");

    private final Sheet sheet;
    private final Looks looks;
    private final List<Answerable> listed;
    private final ListSheet list;
    private final boolean answered;
    private final int headerRow;

    /** @param listed those that have a line */
    CorrectionList(Sheet sheet, Looks looks, List<Answerable> listed) {
        this.sheet = sheet;
        this.looks = looks;
        this.listed = listed;
        this.answered = listed.stream().anyMatch(told -> told.key() != null);
        this.headerRow = answered ? 5 : 4;
        this.list = new ListSheet(sheet, looks, headerRow, answered ? WIDTHS_BESIDE_ANSWERS : WIDTHS);
    }

    /**
     * @param request the key of what the sender is asked to do
     * @param lost what the marked workbook has not kept of the one that was sent
     * @param findings all that there are
     */
    void write(String file, String title, String request, List<String> lost, List<Answerable> findings) {
        list.row(28).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of(title));
        list.row(18).inline(Look.text(Ink.STRONG, Ground.PAPER), headline(ExportWords.of(title + "_file"), file));
        list.row(18).inline(Look.text(Ink.PLAIN, Ground.PAPER), counts(findings));
        list.row(20).inline(Look.text(Ink.WARNING, Ground.PAPER), ExportWords.of(request));
        if (answered) {
            list.row(34).stacked(Look.text(Ink.PLAIN, Ground.FOLDED), ExportWords.of("how_to_answer"));
            sheet.addMergedRegion(new CellRangeAddress(headerRow - 1, headerRow - 1, 0, HEADINGS.size() + 1));
        }
        header();
        listed.forEach(this::line);
        if (answered) {
            new ReasonColumns(sheet, HEADINGS.size()).finish(headerRow + 1, sheet.getLastRowNum());
        }
        if (!lost.isEmpty()) {
            list.row(20).inline(Look.text(Ink.WARNING, Ground.PAPER), notKept(lost));
        }
        if (listed.size() < findings.size()) {
            list.row(20).inline(
                    Look.text(Ink.WARNING, Ground.PAPER),
                    ExportWords.of("not_listed", Map.of("listed", listed.size(), "left", findings.size() - listed.size())));
        }
        list.finish();
    }

    private static Title notKept(List<String> lost) {
        List<Title> parts = lost.stream().map(ExportWords::part).distinct().toList();
        Title words = ExportWords.of("not_kept");
        return new Title(
                words.zh().replace("{parts}", parts.stream().map(Title::zh).collect(Collectors.joining("、"))),
                words.en().replace("{parts}", parts.stream().map(Title::en).collect(Collectors.joining(", "))));
    }

    private static Title headline(Title what, String file) {
        return new Title(what.zh() + "：" + file, what.en());
    }

    private static Title counts(List<Answerable> findings) {
        long confirmed = findings.stream().filter(Answerable::isConfirmed).count();
        Map<String, Object> counted = Map.of("errors", errors(findings), "warnings", warnings(findings), "confirmed", confirmed);
        return ExportWords.of(confirmed == 0 ? "returned_counts" : "returned_counts_confirmed", counted);
    }

    private static long errors(List<Answerable> findings) {
        return findings.stream().filter(told -> told.finding().level() == Level.ERROR).count();
    }

    private static long warnings(List<Answerable> findings) {
        return findings.stream().filter(Answerable::isOpenWarning).count();
    }

    private void header() {
        CellStrip cells = list.row(32);
        HEADINGS.forEach(heading -> cells.stacked(Look.text(Ink.STRONG, Ground.HEAD), ExportWords.of(heading)));
        if (answered) {
            ReasonColumns.head(cells);
        }
    }

    private void line(Answerable told) {
        Finding finding = told.finding();
        Look look = Look.text(Ink.PLAIN, Ground.WRAPPED);
        Title message = Title.halves(GroupedDigits.of(finding.message()));
        CellStrip cells = list.row(height(told, message))
                .text(look, String.valueOf(sheet.getLastRowNum() - headerRow))
                .inline(look, ExportWords.of("level_" + told.kind()))
                .text(look, finding.sheet() == null ? ExportWords.of("whole_file").zh() : finding.sheet())
                .text(look, finding.cell())
                .text(look, GroupedDigits.in(finding.found()))
                .text(look, heldAgainst(finding))
                .stacked(look, message);
        if (answered) {
            ReasonColumns.line(cells, told);
        }
        link(finding);
    }

    /** A known word that is near to an unknown one is no word to put in its place. */
    private static @Nullable String heldAgainst(Finding finding) {
        String expected = GroupedDigits.in(finding.expected());
        if (expected == null || !finding.rule().startsWith("unknown_")) {
            return expected;
        }
        Title words = ExportWords.of("nearest", Map.of("name", expected));
        return words.zh() + "\n" + words.en();
    }

    private void link(Finding finding) {
        Sheet target = finding.sheet() == null ? null : sheet.getWorkbook().getSheet(finding.sheet());
        if (target != null && !target.equals(sheet)) {
            CellAddresses.in(finding.cell()).stream().findFirst()
                    .ifPresent(address -> link("'" + target.getSheetName().replace("'", "''") + "'!" + address));
        }
    }

    private void link(String address) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        Cell cell = sheet.getRow(sheet.getLastRowNum()).getCell(CELL_COLUMN);
        cell.setHyperlink(link);
        cell.setCellStyle(looks.style(Look.text(Ink.LINK, Ground.WRAPPED)));
    }

    private int height(Answerable told, Title message) {
        Finding finding = told.finding();
        int lines = IntStream.of(
                        list.lines(TextWidth.of(finding.sheet()), 2),
                        list.lines(TextWidth.of(finding.cell()), CELL_COLUMN),
                        list.lines(TextWidth.of(finding.found()), 4),
                        list.lines(TextWidth.of(heldAgainst(finding)), 5),
                        list.lines(TextWidth.of(message.zh()), 6)
                                + list.lines(TextWidth.small(message.en()), 6),
                        told.key() == null ? 1 : Math.max(LINES_OF_A_REASON, list.lines(TextWidth.of(told.words()), 8)))
                .max()
                .orElse(1);
        return RowHeight.points(lines);
    }
}
