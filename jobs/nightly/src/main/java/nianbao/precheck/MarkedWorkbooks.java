package nianbao.precheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.export.CorrectionWorkbook;

/**
 * The workbooks that would be sent back, as they would be: with their wrong cells marked, and room for answers to warnings.
 *
 * @param contents where each lies, by its submission
 */
public record MarkedWorkbooks(Map<String, Path> contents) {

    /** Writes those of some workbooks that are no good, or of which a warning waits for an answer, into a folder, each under its own name, and returns where. */
    public List<Path> write(List<CheckedWorkbook> workbooks, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (CheckedWorkbook workbook : workbooks) {
            Path content = contents.get(workbook.submission());
            if ((!workbook.isGood() || workbook.isQuestion()) && content != null) {
                Files.createDirectories(folder);
                written.add(new CorrectionWorkbook(workbook.file(), workbook.told()).write(content, free(folder, content)));
            }
        }
        return written;
    }

    private static Path free(Path folder, Path content) {
        String name = String.valueOf(content.getFileName());
        int dot = name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(name.substring(0, dot) + " " + number + name.substring(dot));
        }
        return target;
    }
}
