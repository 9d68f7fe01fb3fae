package nianbao.lint;

import java.nio.file.Path;
import nianbao.language.Title;

/**
 * What is wrong with a rule.
 *
 * @param isError whether the definition cannot be used
 * @param line of the file, from 1; 0 where it is not known
 */
public record Complaint(boolean isError, Path file, int line, Title text) {

    /** Where it is, as editors name a place. */
    public String place() {
        return line == 0 ? file.toString() : file + ":" + line;
    }
}
