package nianbao.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The page that explains definitions: its blocks, and the workbook that it shows. */
record GuidePage(String text) {

    private static final Path FILE = Path.of("../../docs/definitions.md");
    private static final Path CHINESE = Path.of("../../docs/definitions.zh-CN.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ .*?^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\|(.*)\\|$");
    private static final Pattern MERGED = Pattern.compile("(?m)^Merged: (.*)$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    static GuidePage read() throws IOException {
        return new GuidePage(Files.readString(FILE));
    }

    static GuidePage inChinese() throws IOException {
        return new GuidePage(Files.readString(CHINESE));
    }

    /** All blocks that have a name, with their fences, but for some. */
    List<String> blocksBut(String... names) {
        Predicate<String> left = block -> Stream.of(names).anyMatch(name -> block.lines().findFirst().orElse("").endsWith(" " + name));
        return BLOCK.matcher(text).results().map(MatchResult::group).filter(left.negate()).toList();
    }

    /** What stands between the fences of the block of that name. */
    String block(String name) {
        Matcher block = Pattern.compile("(?ms)^```\\w+ " + name + "\\n(.*?)^```$").matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException("no block " + name + " in " + FILE);
        }
        return block.group(1);
    }

    Path saveWorkbook(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("8-3");
            List<String> rows = ROW.matcher(text).results().map(row -> row.group(1)).toList();
            IntStream.range(0, rows.size()).forEach(index -> fill(sheet.createRow(index), rows.get(index)));
            merged().map(CellRangeAddress::valueOf).forEach(sheet::addMergedRegion);
            workbook.write(stream);
        }
        return file;
    }

    private Stream<String> merged() {
        return MERGED.matcher(text).results().map(MatchResult::group).flatMap(line -> Stream.of(line.substring(8).split(", ")));
    }

    private static void fill(Row row, String line) {
        List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        IntStream.range(0, cells.size()).filter(column -> !cells.get(column).isEmpty()).forEach(column -> fill(row, column, cells.get(column)));
    }

    private static void fill(Row row, int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            row.createCell(column).setCellValue(Double.parseDouble(text));
        } else {
            row.createCell(column).setCellValue(text);
        }
    }
}
