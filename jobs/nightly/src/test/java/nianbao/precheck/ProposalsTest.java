package nianbao.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.Finding;
import nianbao.observation.Outcome;
import nianbao.reading.submission.Received;
import nianbao.sql.SqlFolder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample returns that come back, corrected by a program that follows what is proposed and knows nothing else. */
class ProposalsTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path INBOX = ROOT.resolve("data-samples/inbox");

    @TempDir
    Path folder;

    @Test
    void whatever_has_a_proposal_is_accepted_once_it_is_followed() throws Exception {
        Precheck precheck = new Precheck(Definitions.load(ROOT.resolve("jobs/forms")), new SqlFolder(ROOT.resolve("sql")));
        List<CheckedWorkbook> returned = precheck.of(received(INBOX), List.of()).stream()
                .filter(workbook -> workbook.outcome() == Outcome.RETURNED)
                // Which of two versions counts is told by when they came, which is nothing to propose.
                .filter(workbook -> workbook.findings().stream().noneMatch(finding -> finding.rule().equals("undecided")))
                .toList();
        int corrected = 0;
        for (CheckedWorkbook workbook : returned) {
            List<Finding> proposals = workbook.findings().stream().filter(finding -> finding.isOfWrongCells() && finding.expected() != null).toList();
            if (!proposals.isEmpty()) {
                correct(workbook.file(), proposals);
                corrected++;
            }
        }
        List<CheckedWorkbook> sentAgain = precheck.of(received(folder), List.of());

        assertThat(returned.stream().map(CheckedWorkbook::file)).as("those that come back").hasSize(22);
        assertThat(corrected).as("those with a proposal").isEqualTo(9);
        assertThat(sentAgain.stream().filter(CheckedWorkbook::isGood).map(CheckedWorkbook::file)).as("those that are accepted").hasSize(9);
    }

    private void correct(String file, List<Finding> proposals) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(INBOX.resolve(file)));
                OutputStream out = Files.newOutputStream(target)) {
            for (Finding proposal : proposals) {
                CellAddress address = new CellAddress(proposal.cell());
                Cell cell = workbook.getSheet(proposal.sheet()).getRow(address.getRow()).getCell(address.getColumn());
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.removeFormula();
                }
                cell.setCellValue(Double.parseDouble(proposal.expected()));
            }
            workbook.write(out);
        }
    }

    private static List<Received> received(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            List<Received> received = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = inbox.relativize(file).toString();
                received.add(new Received(name, name, Instant.EPOCH, file));
            }
            return received;
        }
    }
}
