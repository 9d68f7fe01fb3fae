package nianbao.rewrite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a library that rewrote a workbook did not keep of it, by the folders in which it lay in the file. */
public final class LostParts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** What is made anew, or says nothing that anybody sees. */
    private static final Pattern UNMISSED = Pattern.compile("xl/calcChain\\.xml|docProps/.*|.*\\.rels|\\[Content_Types]\\.xml|.*/");

    private LostParts() {}

    /** The kinds of parts of which there were more before, such as {@code xl/charts/chart}; none for a file that is no package. */
    public static List<String> between(byte[] before, byte[] after) throws IOException {
        if (FileMagic.valueOf(before) != FileMagic.OOXML || FileMagic.valueOf(after) != FileMagic.OOXML) {
            return List.of();
        }
        Map<String, Integer> kept = kinds(after);
        List<String> lost = new ArrayList<>();
        kinds(before).forEach((kind, number) -> {
            if (kept.getOrDefault(kind, 0) < number) {
                lost.add(kind);
            }
        });
        return lost;
    }

    private static Map<String, Integer> kinds(byte[] content) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!UNMISSED.matcher(entry.getName()).matches()) {
                    kinds.merge(NUMBER.matcher(entry.getName()).replaceAll("").replaceFirst("\\.\\w+$", ""), 1, Integer::sum);
                }
            }
        }
        return kinds;
    }
}
