package nianbao.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.definition.Title;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheet that lists what is to be corrected, each line leading to its cell where the workbook has it. */
final class CorrectionList {

    private static final int HEADER_ROW = 4;
    private static final int CELL_COLUMN = 3;
    private static final int[] WIDTHS = {7, 11, 18, 14, 26, 26, 76};
    private static final List<String> HEADINGS =
            List.of("number", "level", "sheet", "cell", "found", "expected", "message");

    private final Sheet sheet;
    private final Looks looks;
    private final ListSheet list;

    CorrectionList(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        this.list = new ListSheet(sheet, looks, HEADER_ROW, WIDTHS);
    }

    /**
     * @param request the key of what the sender is asked to do
     * @param lost what the marked workbook has not kept of the one that was sent
     * @param findings all that there are, of which only those in {@code listed} have a line
     */
    void write(String file, String request, List<String> lost, List<Finding> findings, List<Finding> listed) {
        list.row(28).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of("corrections"));
        list.row(18).inline(Look.text(Ink.STRONG, Ground.PAPER), headline(file));
        list.row(18).inline(Look.text(Ink.PLAIN, Ground.PAPER), counts(findings));
        list.row(20).inline(Look.text(Ink.WARNING, Ground.PAPER), ExportWords.of(request));
        header();
        for (Finding finding : listed) {
            line(finding);
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

    private static Title headline(String file) {
        return new Title(ExportWords.of("returned_file").zh() + "：" + file, ExportWords.of("returned_file").en());
    }

    private static Title counts(List<Finding> findings) {
        return ExportWords.of("returned_counts", Map.of("errors", count(findings, Level.ERROR), "warnings", count(findings, Level.WARNING)));
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    private void header() {
        CellStrip cells = list.row(32);
        HEADINGS.forEach(heading -> cells.stacked(Look.text(Ink.STRONG, Ground.HEAD), ExportWords.of(heading)));
    }

    private void line(Finding finding) {
        Look look = Look.text(Ink.PLAIN, Ground.WRAPPED);
        Title message = Title.halves(finding.message());
        list.row(height(finding, message))
                .text(look, String.valueOf(sheet.getLastRowNum() - HEADER_ROW))
                .inline(look, ExportWords.of("level_" + finding.kind()))
                .text(look, finding.sheet() == null ? ExportWords.of("whole_file").zh() : finding.sheet())
                .text(look, finding.cell())
                .text(look, finding.found())
                .text(look, heldAgainst(finding))
                .stacked(look, message);
        link(finding);
    }

    /** A known word that is near to an unknown one is no word to put in its place. */
    private static @Nullable String heldAgainst(Finding finding) {
        String expected = finding.expected();
        if (expected == null || !finding.rule().startsWith("unknown_")) {
            return expected;
        }
        Title words = ExportWords.of("nearest", Map.of("name", expected));
        return words.zh() + "\n" + words.en();
    }

    private void link(Finding finding) {
        Sheet target = finding.sheet() == null ? null : sheet.getWorkbook().getSheet(finding.sheet());
        if (target != null) {
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

    private int height(Finding finding, Title message) {
        int lines = IntStream.of(
                        list.lines(TextWidth.of(finding.sheet()), 2),
                        list.lines(TextWidth.of(finding.cell()), CELL_COLUMN),
                        list.lines(TextWidth.of(finding.found()), 4),
                        list.lines(TextWidth.of(heldAgainst(finding)), 5),
                        list.lines(TextWidth.of(message.zh()), 6)
                                + list.lines(TextWidth.small(message.en()), 6))
                .max()
                .orElse(1);
        return ListSheet.points(lines);
    }
}
