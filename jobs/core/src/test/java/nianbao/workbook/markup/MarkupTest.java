package nianbao.workbook.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianbao.workbook.InventedXml;
import nianbao.workbook.Pieces;
import nianbao.workbook.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the parser that comes with Java makes of a document, ours makes of it. */
class MarkupTest {

    private static final int SEED = 20150108;
    private static final int DOCUMENTS = 4_000;
    private static final int WINDOW = 16;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> ours(byte[] document) throws IOException {
        return Told.byOurs(new ByteArrayInputStream(document), 1 << 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a/>", "<a></a>", "<a ></a >", "\n<a/>\n", "<!-- x --><a/><!-- y -->", "<?x y?><a/><?z?>", "<?xml version='1.0'?><a/>",
        "<a r='1'/>", "<a r = \"1\"\ts='&lt;&#65;&#x4e2d;'/>", "<a r='>' s='\"'/>", "<a r='1\n2\t3\r\n4&#10;5'/>", "<a xmlns:r='urn' r='1'/>",
        "<a>1<b>2</b>3</a>", "<a>&amp;&lt;&gt;&quot;&apos;</a>", "<a>&#0000065;&#x1F600;</a>", "<a>1\r\n2\r3</a>", "<a>]] > ]</a>",
        "<a><![CDATA[<b>&amp;]] >\r\n]]></a>", "<a><![CDATA[]]]]></a>", "<a>1<!-- 2 -->3<?x 4?>5</a>", "<x:a x:r='1'><x:b/></x:a>", "<中 r='文'>字</中>"
    })
    void a_well_formed_document_is_told_as_it_is(String document) throws IOException {
        assertThat(ours(utf8(document))).isNotEqualTo(Told.REFUSED).isEqualTo(Told.byJava(utf8(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "a", "<", "<a", "<a>", "<a/", "</a>", "<a></b>", "<a></a", "<a><b></a></b>", "<a/><b/>", "<a/>b", "b<a/>", "<a/>&#32;", "<a/><![CDATA[]]>",
        "< a/>", "<a / >", "<a/ >", "<1/>", "<a b/>", "<a b=1/>", "<a b='1/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a b='&'/>", "<a =''/>", "<a ''/>",
        "<a>&</a>", "<a>&b;</a>", "<a>& amp;</a>", "<a>&amp</a>", "<a>&#;</a>", "<a>&#x;</a>", "<a>&#xG;</a>", "<a>&#-1;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
        "<a>&#xFFFF;</a>", "<a>&#x110000;</a>", "<a>&#99999999999;</a>", "<a>]]></a>", "<a>\u0001</a>", "<a>\u0000</a>", "<a>\uFFFF</a>", "<a b='\u0002'/>",
        "<a><!-- -- --></a>", "<a><!-- --->", "<a><!-></a>", "<a><![CDATA[</a>", "<a><![cdata[]]></a>", "<a><?x</a>", "<a><? x?></a>", "<a><?xml version='1.0'?></a>",
        " <?xml version='1.0'?><a/>", "</ a>", "<a></ a>", "<a></a b='1'>", "<a></>", "<a><></a>", "<a><!b></a>"
    })
    void a_document_that_is_not_well_formed_is_refused(String document) throws IOException {
        assertThat(Told.byJava(utf8(document))).isEqualTo(Told.REFUSED);
        assertThat(ours(utf8(document))).isEqualTo(Told.REFUSED);
    }

    @Test
    void a_document_type_is_refused_though_it_is_well_formed() throws IOException {
        assertThat(ours(utf8("<!DOCTYPE a><a/>"))).isEqualTo(Told.REFUSED);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() throws IOException {
        String[] wrong = {"\u0080", "\u00c0\u0080", "\u00c1\u00bf", "\u00e0\u0080\u0080", "\u00ed\u00a0\u0080", "\u00f0\u0080\u0080\u0080", "\u00f4\u0090\u0080\u0080",
            "\u00ff", "\u00e4\u00b8", "\u00e4\u00b8\u0041", "\u00ef\u00bf\u00be"};
        for (String bytes : wrong) {
            for (String document : new String[] {"<a>%s</a>", "<a b='%s'/>", "<a><!--%s--></a>", "<a%s/>", "<a/>%s"}) {
                byte[] all = document.formatted(bytes).getBytes(StandardCharsets.ISO_8859_1);
                assertThat(ours(all)).as(document).isEqualTo(Told.REFUSED);
            }
        }
    }

    @Test
    void other_encodings_are_told_by_their_mark_or_their_declaration() throws IOException {
        String document = "<a r='乡镇'>纠纷 é</a>";
        List<String> told = ours(utf8(document));
        assertThat(ours(utf8("\uFEFF" + document))).isEqualTo(told);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(ours(("\uFEFF" + document).getBytes(charset))).isEqualTo(told);
            assertThat(ours(("<?xml version='1.0' encoding='UTF-16'?>" + document).getBytes(charset))).isEqualTo(told);
        }
        for (String name : new String[] {"utf-8", "GBK", "GB18030", "gb2312"}) {
            String declared = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + document;
            assertThat(ours(declared.getBytes(Charset.forName(name)))).as(name).isEqualTo(told);
        }
        assertThat(ours("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(ours(utf8("<a>é</a>")));
    }

    @Test
    void an_encoding_that_nobody_knows_and_bytes_that_it_does_not_have_are_refused() throws IOException {
        assertThat(ours(utf8("<?xml version='1.0' encoding='klingon'?><a/>"))).isEqualTo(Told.REFUSED);
        assertThat(ours("<?xml version='1.0' encoding='GBK'?><a>\u00ff\u00ff</a>".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Told.REFUSED);
        assertThat(ours(new byte[] {(byte) 0xff, (byte) 0xfe, '<', 0, 'a', 0, '>', 0, 0, (byte) 0xd8, '<', 0, '/', 0, 'a', 0, '>', 0})).isEqualTo(Told.REFUSED);
    }

    @Test
    void invented_documents_are_told_as_java_tells_them_whole_or_damaged() throws IOException {
        int refused = 0;
        for (byte[] document : documents()) {
            List<String> told = Told.byJava(document);
            assertThat(ours(document)).as(new String(document, StandardCharsets.UTF_8)).isEqualTo(told);
            refused += told.equals(Told.REFUSED) ? 1 : 0;
        }
        assertThat(refused).isBetween(DOCUMENTS, 2 * DOCUMENTS);
    }

    /** Of each three, one is whole. */
    private static List<byte[]> documents() {
        InventedXml xml = new InventedXml(new Random(SEED));
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(xml.whole());
            documents.add(xml.damaged());
            documents.add(xml.flipped());
        }
        return documents;
    }

    @Test
    void it_makes_no_difference_how_many_bytes_come_at_a_time() throws IOException {
        for (byte[] document : documents()) {
            List<String> told = ours(document);
            for (int most : new int[] {1, 2, 3, 7}) {
                assertThat(Told.byOurs(new Pieces(document, most), WINDOW)).as(new String(document, StandardCharsets.UTF_8)).isEqualTo(told);
            }
        }
    }
}
