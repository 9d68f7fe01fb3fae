package nianbao.bundle;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import nianbao.page.PageFiles;
import nianbao.page.PageTemplate;
import nianbao.report.ReportPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** A page as it is printed: a PDF on A4 that has its Chinese letters with it. What is only of use on a screen is left out. */
public record ReportPaper(ReportPage page) {

    private static final int MOST_COLUMNS = 8;
    private static final PageTemplate TEMPLATE = new PageTemplate("print.jte");
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    /** Writes it into a folder, and returns where. */
    public Path write(Path folder) throws IOException {
        Path target = folder.resolve("report.pdf");
        // It would tell on the console of every rule that is for screens.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400);
        font(builder, "Bold", 700);
        builder.withW3cDocument(new W3CDom().fromJsoup(document()), folder.toUri().toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            builder.useSVGDrawer(pictures);
            builder.toStream(bytes);
            builder.run();
        }
        try (PDDocument paper = Loader.loadPDF(bytes.toByteArray()); InputStream letters = letters("Regular")) {
            new LetterNames(new RandomAccessReadBuffer(letters)).mend(paper);
            paper.save(target.toFile());
        }
        return target;
    }

    private Document document() {
        Document document = Jsoup.parse(TEMPLATE.html(page.withColumns(MOST_COLUMNS)));
        document.head().appendElement("style").text(new PageFiles(ReportPaper.class).text("paper.css"));
        document.select(".screen, .chooser, details, .years, .rank").remove();
        document.select("a, button").unwrap();
        // What draws the pictures reads no style of the page.
        document.select("svg line").attr("stroke", "#9aa5b1");
        document.select("svg line.cut").attr("stroke", "#b35900").attr("stroke-dasharray", "3 2");
        document.select("svg polyline").attr("fill", "none").attr("stroke", "#17579a").attr("stroke-width", "2");
        document.select("svg circle").attr("fill", "#17579a").attr("stroke", "#17579a");
        document.select("svg circle.hollow").attr("fill", "#ffffff");
        document.select("svg title").remove();
        return document;
    }

    private static void font(PdfRendererBuilder builder, String weight, int number) {
        builder.useFont(() -> letters(weight), "Noto Sans SC", number, FontStyle.NORMAL, true);
    }

    private static InputStream letters(String weight) {
        return Objects.requireNonNull(ReportPaper.class.getResourceAsStream(FONT + weight + ".ttf"), weight);
    }
}
