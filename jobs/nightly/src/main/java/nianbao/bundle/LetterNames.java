package nianbao.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * By which letter a PDF calls what it draws, when it is searched or copied from. A font draws a letter such as 口 and the radical that
 * looks like it alike, and PDFBox calls both by the radical, which nobody looks for.
 */
final class LetterNames {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_LETTER = 0x3400;
    private static final int LAST_LETTER = 0x9FFF;
    private static final int CODES = 0x10000;
    private static final int MOST_TOGETHER = 100;

    private final CmapLookup letters;

    /** @param font one that has all letters */
    LetterNames(RandomAccessReadBuffer font) throws IOException {
        try (TrueTypeFont known = new TTFParser().parse(font)) {
            this.letters = known.getUnicodeCmapLookup();
        }
    }

    /** Calls all letters of a document by their own names. */
    void mend(PDDocument document) throws IOException {
        Set<COSStream> streams = new LinkedHashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream names) {
                    streams.add(names);
                }
            }
        }
        for (COSStream stream : streams) {
            String names = names(new CMapParser().parse(stream.createView()));
            try (OutputStream written = stream.createOutputStream(COSName.FLATE_DECODE)) {
                written.write(names.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    // In the form that Adobe's Technical Note 5411 gives, ToUnicode Mapping File Tutorial.
    private String names(CMap called) {
        StringBuilder names = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> lines = new ArrayList<>();
        for (int code = 0; code < CODES; code++) {
            String name = called.toUnicode(code, 2);
            if (name != null) {
                lines.add("<%04X> <%s>".formatted(code, hex(name)));
            }
        }
        for (int from = 0; from < lines.size(); from += MOST_TOGETHER) {
            List<String> together = lines.subList(from, Math.min(lines.size(), from + MOST_TOGETHER));
            names.append(together.size()).append(" beginbfchar\n").append(String.join("\n", together)).append("\nendbfchar\n");
        }
        return names.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private String hex(String name) {
        String own = name.codePoints().map(this::letter).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return HexFormat.of().withUpperCase().formatHex(own.getBytes(StandardCharsets.UTF_16BE));
    }

    private int letter(int called) {
        if (called < FIRST_RADICAL || called > LAST_RADICAL) {
            return called;
        }
        List<Integer> drawnAlike = Objects.requireNonNullElse(letters.getCharCodes(letters.getGlyphId(called)), List.of());
        return drawnAlike.stream().filter(code -> FIRST_LETTER <= code && code <= LAST_LETTER).findFirst().orElse(called);
    }
}
