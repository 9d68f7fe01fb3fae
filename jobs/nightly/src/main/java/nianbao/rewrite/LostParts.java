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
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a library that rewrote a workbook did not keep of it, by the folders in which it lay in the file. */
public final class LostParts {

    /** What the conditional formats of an {@code .xls} are called, which are records among others and lie in no folder. */
    static final String CONDITIONAL_FORMATS = "conditionalFormats";

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Objects that an {@code .xls} embeds bear the number of the link to them, in hexadecimal. */
    private static final Pattern EMBEDDED = Pattern.compile("(MBD|LNK)\\p{XDigit}{8}");
    /** What is made anew, what a program threw away, or what says nothing that anybody sees. */
    private static final Pattern UNMISSED =
            Pattern.compile("xl/calcChain\\.xml|docProps/.*|.*\\.rels|\\[Content_Types]\\.xml|\\[trash]/.*|.*/|(?i)Workbook|\\x05.*|\\x01.*");

    private LostParts() {}

    /** The kinds of parts of which there were more before, such as {@code xl/charts/chart}; none for files of different formats. */
    public static List<String> between(byte[] before, byte[] after) throws IOException {
        FileMagic format = FileMagic.valueOf(before);
        if (format != FileMagic.valueOf(after)) {
            return List.of();
        }
        Map<String, Integer> kept = kinds(after, format);
        List<String> lost = new ArrayList<>();
        kinds(before, format).forEach((kind, number) -> {
            if (kept.getOrDefault(kind, 0) < number) {
                lost.add(kind);
            }
        });
        return lost;
    }

    private static Map<String, Integer> kinds(byte[] content, FileMagic format) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        if (format == FileMagic.OOXML) {
            countParts(content, kinds);
        } else if (format == FileMagic.OLE2) {
            countStreams(content, kinds);
        }
        return kinds;
    }

    private static void countParts(byte[] content, Map<String, Integer> kinds) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Some programs of Windows separate folders in its own way.
                count(entry.getName().replace('\\', '/'), kinds);
            }
        }
    }

    private static void countStreams(byte[] content, Map<String, Integer> kinds) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            for (String name : root.getEntryNames()) {
                count(EMBEDDED.matcher(name).replaceAll("$1"), kinds);
            }
            if (root.hasEntryCaseInsensitive(Rewritable.STREAM)) {
                kinds.put(CONDITIONAL_FORMATS, RecordStream.conditionalFormats(Rewritable.records(container)));
            }
        }
    }

    private static void count(String name, Map<String, Integer> kinds) {
        if (!UNMISSED.matcher(name).matches()) {
            kinds.merge(NUMBER.matcher(name).replaceAll("").replaceFirst("\\.\\w+$", ""), 1, Integer::sum);
        }
    }
}
