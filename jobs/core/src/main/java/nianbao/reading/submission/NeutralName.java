package nianbao.reading.submission;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.observation.Submission;

/** What a refused workbook is called in place of the path under which it came: what it is, from whom, of when, and how its SHA-256 begins. */
public final class NeutralName {

    private static final int DIGITS = 10;
    private static final String FOR_NAME = "（文件名含个人信息 personal data in its name）";

    private NeutralName() {}

    /** That of one that holds personal data. */
    static String of(Submission read) {
        return told(read) + ending(read.file());
    }

    /** That of one that holds none, but has some in its name. */
    static String forName(Submission read) {
        return told(read) + FOR_NAME + ending(read.file());
    }

    /** Whether a workbook that is called so was refused for its name alone. */
    public static boolean isForName(String file) {
        return file.contains(FOR_NAME);
    }

    private static String told(Submission read) {
        return Stream.of(read.form(), read.sender(), read.year(), read.id().substring(0, Math.min(DIGITS, read.id().length())))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String ending(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.matches("[A-Za-z]{2,5}") ? "." + ending : ".xlsx";
    }
}
