package nianbao.workbook.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.BoundedStream;
import nianbao.workbook.Budget;
import nianbao.workbook.Names;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.Markup;
import nianbao.workbook.markup.Xml;

/** The parts of an Office package, found whatever the case and the slashes of their names. */
final class PackageParts implements AutoCloseable {

    /** Goes through one part. */
    interface PartReader {

        void read(Xml xml) throws IOException;
    }

    private static final int SMALLEST_WINDOW = 256;
    private static final int LARGEST_WINDOW = 1 << 16;

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Names names = new Names();
    private final Asides asides;
    private final List<ZipEntry> all = new ArrayList<>();
    private final Set<ZipEntry> read = Collections.newSetFromMap(new IdentityHashMap<>());

    PackageParts(Path file, Budget budget, Asides asides) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.budget = budget;
        this.asides = asides;
    }

    /** Call first. */
    void list() throws IOException {
        Budget.refuse(zip.size() > Budget.ZIP_ENTRIES, "压缩包内文件超过 2 万", "more than 20,000 files in the archive");
        zip.stream().forEach(entry -> {
            all.add(entry);
            entries.putIfAbsent(key(entry.getName()), entry);
        });
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    static String key(String path) {
        String slashes = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** Has a part read that must be there, and makes sure that it is whole. */
    void read(String path, PartReader reader) throws IOException {
        ZipEntry entry = entries.get(key(path));
        if (entry == null) {
            throw Unreadable.damaged("缺少 " + path, path + " is missing");
        }
        if (!isRelationships(entry)) {
            read.add(entry);
        }
        try (BoundedStream stream = new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), budget)) {
            Xml xml = new Xml(path, new Markup(stream, size(entry)), names, asides);
            reader.read(xml);
            xml.complete();
            Budget.refuse(stream.checksum() != entry.getCrc(), "校验和不符", "the checksum of a part is wrong");
        }
    }

    /** Where readers look for paths alone, and not for what stands beside them. */
    private static boolean isRelationships(ZipEntry entry) {
        return entry.getName().endsWith(".rels");
    }

    /** Listens to the names of all parts, and to those that nobody has read: each of several that bear one name, too. */
    void hearOthers(Function<String, String> sheetOfPart) throws IOException {
        asides.say(Whereabouts.ELSEWHERE, Objects.requireNonNullElse(zip.getComment(), ""));
        for (ZipEntry entry : all) {
            asides.say(Whereabouts.ofPart(entry.getName()), entry.getName());
            if (!read.contains(entry)) {
                new AsidePart(entry.getName(), () -> zip.getInputStream(entry)).hear(asides, sheetOfPart);
            }
        }
    }

    /** How many bytes to have in memory at a time: no more than the part has, if what it says of itself is true. */
    private static int size(ZipEntry entry) {
        return (int) Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, entry.getSize()));
    }

    /** What a stored or deflated part says in plain bytes, as far as its first {@code most}. */
    String start(String path, int most) throws IOException {
        ZipEntry entry = entries.get(key(path));
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
