package nianbao.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.warehouse.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Claims as comma-separated values with a heading. */
public record ClaimsFile(Path file) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .enable(CsvReadFeature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .build();
    private static final CsvSchema HEADING = CsvSchema.emptySchema().withHeader();

    /** All claims of the file; fails, naming file and line, when one of them is none. */
    public List<Claim> claims() {
        List<Claim> claims = rows().stream().map(row -> new ClaimReader(row).claim()).toList();
        Set<String> names = new HashSet<>();
        for (Claim claim : claims) {
            if (!names.add(claim.id())) {
                throw new Failure(claim.source() + ": " + ClaimWords.here("claim_twice", claim.id()));
            }
        }
        return claims;
    }

    /** Changes whenever the file does. */
    String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Failure(file + ": " + ClaimWords.here("not_utf8"), e);
        }
    }

    private List<ClaimRow> rows() {
        try (MappingIterator<Map<String, String>> lines =
                CSV.readerForMapOf(String.class).with(HEADING).readValues(content().replaceFirst("^\\uFEFF", ""))) {
            List<ClaimRow> rows = new ArrayList<>();
            while (lines.hasNext()) {
                refuseOtherColumns((CsvSchema) lines.parserSchema());
                String place = place(lines);
                rows.add(new ClaimRow(lines.next(), place));
            }
            return rows;
        } catch (JacksonException e) {
            throw new Failure(at(e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": " + ClaimWords.here("not_csv"), e);
        }
    }

    private void refuseOtherColumns(CsvSchema heading) {
        List<String> given = heading.getColumnNames();
        List<String> unknown = given.stream().filter(column -> !ClaimReader.COLUMNS.contains(column)).toList();
        List<String> absent = ClaimReader.REQUIRED.stream().filter(column -> !given.contains(column)).toList();
        refuse("unknown_columns", unknown);
        refuse("missing_columns", absent);
    }

    private void refuse(String key, List<String> columns) {
        if (!columns.isEmpty()) {
            throw new Failure(at(1) + ": " + ClaimWords.here(key, String.join(", ", columns), String.join(", ", ClaimReader.COLUMNS)));
        }
    }

    private String place(MappingIterator<?> lines) {
        return at(lines.currentLocation().getLineNr());
    }

    private String at(int line) {
        return file.getFileName() + ":" + line;
    }
}
