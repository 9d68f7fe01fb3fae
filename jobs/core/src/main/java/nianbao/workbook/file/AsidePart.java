package nianbao.workbook.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipException;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.BoundedStream;
import nianbao.workbook.Budget;
import nianbao.workbook.Names;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.Markup;
import nianbao.workbook.markup.Xml;

/**
 * A part of an archive of which no cell is read, listened to: an XML document by its elements, a file within the file by its own
 * parts, and anything else byte by byte. Whatever is wrong with it, the workbook is none the worse for it.
 */
public final class AsidePart {

    private static final int PIECE = 1 << 20;
    /** Longer than any number with its blanks, so that none is missed where two pieces meet. */
    private static final int OVERLAP = 256;
    /** A picture in one colour is packed to nearly nothing. */
    public static final long UNBOUNDED = 1L << 40;
    private static final int WINDOW = 4096;
    private static final int LARGEST_FILE = (int) Budget.FILE_BYTES;

    private final String path;
    private final Source source;

    /** Opens the content from its beginning. */
    interface Source {
        InputStream open() throws IOException;
    }

    AsidePart(String path, Source source) {
        this.path = path;
        this.source = source;
    }

    void hear(Asides asides, Function<String, String> sheetOfPart) throws IOException {
        Whereabouts place = Whereabouts.ofPart(path);
        asides.at(place, () -> sheetOfPart.apply(path));
        String name = path.toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        if (!xml || !hearXml(asides)) {
            hearBytes(asides, place);
        }
    }

    /** False when it is none, or breaks off. */
    private boolean hearXml(Asides asides) throws IOException {
        try (InputStream stream = new BoundedStream(source.open(), UNBOUNDED, asides.budget())) {
            Xml xml = new Xml(path, new Markup(stream, WINDOW), new Names(), asides);
            xml.child();
            xml.skip();
            xml.complete();
            return true;
        } catch (Unreadable | ZipException | EOFException e) {
            return false;
        }
    }

    private void hearBytes(Asides asides, Whereabouts place) throws IOException {
        try (InputStream stream = new BoundedStream(source.open(), UNBOUNDED, asides.budget())) {
            byte[] piece = stream.readNBytes(PIECE);
            if (FileKind.of(Arrays.copyOf(piece, Math.min(piece.length, FileKind.LOOK_AT))).isContainer()) {
                within(piece, stream, asides);
                return;
            }
            while (piece.length > 0) {
                asides.bytes(place, piece, 0, piece.length);
                byte[] next = stream.readNBytes(PIECE);
                byte[] kept = next.length == 0 ? new byte[0] : Arrays.copyOfRange(piece, Math.max(0, piece.length - OVERLAP), piece.length);
                piece = Arrays.copyOf(kept, kept.length + next.length);
                System.arraycopy(next, 0, piece, kept.length, next.length);
            }
        } catch (Unreadable e) {
            throwIfTooLarge(e, asides);
        } catch (ZipException | EOFException e) {
            // As far as it unpacks is as far as anybody could read it.
            return;
        }
    }

    /** What was not listened to must not pass for harmless. */
    private static void throwIfTooLarge(Unreadable e, Asides asides) throws Unreadable {
        if (asides.budget().isSpent()) {
            throw e;
        }
    }

    private static void within(byte[] start, InputStream rest, Asides asides) throws IOException {
        byte[] more = rest.readNBytes(LARGEST_FILE - start.length);
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        Remains.hear(all, Whereabouts.EMBEDDED, asides);
    }
}
