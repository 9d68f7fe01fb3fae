package nianbao.book;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nianbao.export.XmlText;

/** What holds the parts of a workbook together: which sheets there are, which charts are in them, and what it says of itself. */
record BookContents(List<BookSheet> sheets, String title, Instant made) {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String BOOK = OFFICE + "spreadsheetml.";

    void write(BookArchive archive) throws IOException {
        archive.part("[Content_Types].xml", types());
        archive.part("_rels/.rels", links(link(1, Namespaces.RELATIONSHIPS, "officeDocument", "xl/workbook.xml")
                + link(2, Namespaces.RELATIONSHIPS, "extended-properties", "docProps/app.xml")
                + link(3, PACKAGE + "relationships", "metadata/core-properties", "docProps/core.xml")));
        archive.part("docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Nianbao</Application></Properties>");
        archive.part("docProps/core.xml", properties());
        archive.part("xl/workbook.xml", workbook());
        archive.part("xl/_rels/workbook.xml.rels", sheetLinks());
        int first = 1;
        for (int number = 1; number <= sheets.size(); number++) {
            List<PlacedChart> charts = sheets.get(number - 1).charts();
            if (!charts.isEmpty()) {
                String drawing = "drawing" + number + ".xml";
                archive.part("xl/worksheets/_rels/sheet" + number + ".xml.rels", links(link(1, "drawing", "../drawings/" + drawing)));
                charts(archive, drawing, charts, first);
            }
            first += charts.size();
        }
    }

    private static void charts(BookArchive archive, String drawing, List<PlacedChart> charts, int first) throws IOException {
        StringBuilder placed = new StringBuilder("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\">");
        StringBuilder links = new StringBuilder();
        for (int index = 0; index < charts.size(); index++) {
            charts.get(index).write(index + 1, placed);
            links.append(link(index + 1, "chart", "../charts/chart" + (first + index) + ".xml"));
            archive.part("xl/charts/chart" + (first + index) + ".xml", charts.get(index).xml());
        }
        archive.part("xl/drawings/" + drawing, placed.append("</xdr:wsDr>"));
        archive.part("xl/drawings/_rels/" + drawing + ".rels", links(links));
    }

    private String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("docProps/app.xml", OFFICE + "extended-properties"))
                .append(type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"))
                .append(type("xl/workbook.xml", BOOK + "sheet.main"))
                .append(type("xl/styles.xml", BOOK + "styles"))
                .append(type("xl/sharedStrings.xml", BOOK + "sharedStrings"));
        int chart = 0;
        for (int number = 1; number <= sheets.size(); number++) {
            types.append(type("xl/worksheets/sheet" + number + ".xml", BOOK + "worksheet"));
            if (!sheets.get(number - 1).charts().isEmpty()) {
                types.append(type("xl/drawings/drawing" + number + ".xml", OFFICE + "drawing"));
            }
            for (int drawn = 0; drawn < sheets.get(number - 1).charts().size(); drawn++) {
                types.append(type("xl/charts/chart" + ++chart + ".xml", OFFICE + "drawingml.chart"));
            }
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "+xml\"/>";
    }

    private String properties() {
        String time = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + XmlText.escaped(title) + "</dc:title><dc:creator>Nianbao</dc:creator>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:modified></cp:coreProperties>";
    }

    // The sheets have the first links, so that a sheet has its own number.
    private String workbook() {
        StringBuilder listed = new StringBuilder();
        StringBuilder repeated = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            BookSheet sheet = sheets.get(number - 1);
            listed.append("<sheet name=\"").append(XmlText.escaped(sheet.name())).append("\" sheetId=\"").append(number)
                    .append("\" r:id=\"rId").append(number).append("\"/>");
            if (!sheet.repeated().isEmpty()) {
                repeated.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(number - 1).append("\">")
                        .append(XmlText.escaped(sheet.repeated())).append("</definedName>");
            }
        }
        return "<workbook xmlns=\"" + Namespaces.MAIN + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\"><workbookPr date1904=\"0\"/>"
                + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>" + listed + "</sheets>"
                + (repeated.isEmpty() ? "" : "<definedNames>" + repeated + "</definedNames>") + "</workbook>";
    }

    private String sheetLinks() {
        StringBuilder links = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            links.append(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        return links(links.append(link(sheets.size() + 1, "styles", "styles.xml")).append(link(sheets.size() + 2, "sharedStrings", "sharedStrings.xml")));
    }

    private static String links(CharSequence links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String link(int number, String kind, String target) {
        return link(number, Namespaces.RELATIONSHIPS, kind, target);
    }

    private static String link(int number, String kinds, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + kinds + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
