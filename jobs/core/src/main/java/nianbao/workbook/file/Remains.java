package nianbao.workbook.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.Entities;

/** Listens to what can be made out of a file that is no workbook, or is broken, or lies within another. */
final class Remains {

    private static final int DEEPEST = 3;
    private static final int PIECE = 1 << 16;
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    /** They end a line, or a cell. */
    private static final Pattern BREAKS = Pattern.compile("(?i)</?(?:p|br|div|tr|td|th|li|table|data|cell|row)\\b[^<>]*>|&nbsp;|\\t");
    private static final Pattern CELLS = Pattern.compile("[,;\\t]");

    private Remains() {}

    /** Listens to a file that could not be opened. */
    static void hear(Path file, Asides asides) throws IOException {
        if (!asides.isNobodyThere() && Files.size(file) <= Budget.FILE_BYTES) {
            byte[] content = Files.readAllBytes(file);
            hear(content, Whereabouts.BYTES, asides);
        }
    }

    static void hear(byte[] content, Whereabouts place, Asides asides) throws IOException {
        asides.at(place);
        FileKind kind = FileKind.of(Arrays.copyOf(content, Math.min(content.length, FileKind.LOOK_AT)));
        if (kind.isContainer() && asides.isWithin(DEEPEST)) {
            asides.enter();
            within(kind, content, asides);
            asides.leave();
        } else if (place == Whereabouts.BYTES && kind.isWritten()) {
            text(content, kind).lines().forEach(line -> asides.say(place, line));
        } else {
            asides.bytes(place, content, 0, content.length);
        }
    }

    private static void within(FileKind kind, byte[] content, Asides asides) throws IOException {
        try {
            if (kind == FileKind.ZIP) {
                entries(content, asides);
            } else {
                OldOfficeFile.hearOthers(new CompoundFile(content), Set.of(), asides);
            }
        } catch (Unreadable e) {
            asides.bytes(Whereabouts.BYTES, content, 0, content.length);
        }
    }

    /** One after the other, as far as they unpack. */
    private static void entries(byte[] archive, Asides asides) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Unpacked unpacked = unpack(zip, asides.budget());
                byte[] content = unpacked.content();
                new AsidePart(entry.getName(), () -> new ByteArrayInputStream(content)).hear(asides, path -> null);
                if (!unpacked.whole()) {
                    return;
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // Cut off: there is nothing behind it.
            return;
        }
    }

    private record Unpacked(byte[] content, boolean whole) {}

    private static Unpacked unpack(ZipInputStream zip, Budget budget) throws Unreadable {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
                budget.inflate(count);
                content.write(piece, 0, count);
            }
            return new Unpacked(content.toByteArray(), true);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            return new Unpacked(content.toByteArray(), false);
        }
    }

    /** Without its marks: a line is what stands in a cell or a paragraph. */
    private static String text(byte[] content, FileKind kind) {
        Pattern breaks = kind == FileKind.TEXT ? CELLS : BREAKS;
        String marked = breaks.matcher(Entities.resolved(decoded(content))).replaceAll("\n");
        return TAGS.matcher(marked).replaceAll("");
    }

    /** By its mark, or as UTF-8 where it can be that, and else as the encoding of Chinese systems. */
    private static String decoded(byte[] content) {
        boolean little = content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe;
        boolean big = content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff;
        if (little || big) {
            return new String(content, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}
