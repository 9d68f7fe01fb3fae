#!/usr/bin/env bash
# Apache PDFBox (org.apache.pdfbox:pdfbox) 3.0.7, a Chinese text in an embedded part of a font that draws a letter and the radical that
# looks like it by one glyph, as Noto Sans SC does (com.helger.font:ph-fonts-noto-sans-sc 6.0.0): the PDF looks right, but calls the
# glyph by the smallest of its numbers, which is the radical's. Whoever searches the PDF for the word, or copies it, does not find it.
# Seen: 口径 is written and "2f1d 5f84" (⼝径) is read; 民商事 is written and "2ea0 5546 4e8b" is read.
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>radicals</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.pdfbox</groupId>
      <artifactId>pdfbox</artifactId>
      <version>3.0.7</version>
    </dependency>
    <dependency>
      <groupId>com.helger.font</groupId>
      <artifactId>ph-fonts-noto-sans-sc</artifactId>
      <version>6.0.0</version>
      <exclusions>
        <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
      </exclusions>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Radicals.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

public class Radicals {
    public static void main(String[] arguments) throws Exception {
        for (String written : new String[] {"\u53e3\u5f84", "\u6c11\u5546\u4e8b"}) {
            System.out.println(numbers(written) + " written, " + numbers(read(pdf(written))) + " read");
        }
    }

    private static byte[] pdf(String text) throws Exception {
        try (PDDocument document = new PDDocument();
                InputStream font = Radicals.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static String numbers(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
JAVA
seen=$(java -cp 'lib/*' Radicals.java 2> /dev/null)
echo "$seen"
diff <(echo "$seen") - <<'SEEN' || { echo "PDFBox calls the letters by other numbers" >&2; exit 1; }
53e3 5f84 written, 2f1d 5f84 read
6c11 5546 4e8b written, 2ea0 5546 4e8b read
SEEN
