package nianbao.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A part of an Office package in which a number stands, in place of an {@code @}. */
record PlantedPart(String path, String content) {

    /** Parts of every kind that programs write. */
    static final List<PlantedPart> ALL = List.of(
            new PlantedPart("xl/threadedComments/threadedComment1.xml", "<ThreadedComments><threadedComment ref=\"B2\"><text>请联系 @</text></threadedComment></ThreadedComments>"),
            new PlantedPart("xl/persons/person.xml", "<personList><person displayName=\"@\"/></personList>"),
            new PlantedPart("customXml/item1.xml", "<data><phone>@</phone></data>"),
            new PlantedPart("xl/charts/chart1.xml", "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:title><a:p><a:r><a:t>@</a:t></a:r></a:p></c:title></c:chartSpace>"),
            new PlantedPart("xl/charts/chart2.xml", "<c:val xmlns:c=\"c\"><c:numCache><c:pt idx=\"0\"><c:v>@</c:v></c:pt><c:pt idx=\"1\"><c:v>12</c:v></c:pt></c:numCache></c:val>"),
            new PlantedPart("xl/charts/chart3.xml", "<c:cat xmlns:c=\"c\"><c:strCache><c:pt idx=\"0\"><c:v>@</c:v></c:pt></c:strCache></c:cat>"),
            new PlantedPart("xl/drawings/drawing9.xml", "<xdr:wsDr xmlns:xdr=\"x\"><xdr:cNvPr id=\"1\" descr=\"照片 @\"/></xdr:wsDr>"),
            new PlantedPart("xl/drawings/vmlDrawing9.vml", "<xml><v:shape alt=\"@\"/></xml>"),
            new PlantedPart("xl/diagrams/data1.xml", "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\"><a:t>@</a:t></dgm:dataModel>"),
            new PlantedPart("xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords><r><s v=\"@\"/></r></pivotCacheRecords>"),
            new PlantedPart("xl/pivotCache/pivotCacheRecords2.xml", "<pivotCacheRecords><r><n v=\"371502001201\"/><n v=\"@\"/></r><r><n v=\"371502001202\"/><n v=\"52\"/></r></pivotCacheRecords>"),
            new PlantedPart("xl/tables/table9.xml", "<table><tableColumns><tableColumn id=\"1\" name=\"@\"/></tableColumns></table>"),
            new PlantedPart("xl/externalLinks/externalLink1.xml", "<externalLink><cell t=\"str\"><v>@</v></cell></externalLink>"),
            new PlantedPart("xl/externalLinks/externalLink2.xml", "<externalLink><cell r=\"B2\"><v>@</v></cell></externalLink>"),
            new PlantedPart("xl/connections.xml", "<connections><connection connection=\"tel=@\"/></connections>"),
            new PlantedPart("xl/embeddings/oleObject1.bin", "\1\2\3@\0\0"),
            new PlantedPart("xl/media/image1.png", "\u0089PNG\1tEXt@\0\0"),
            new PlantedPart("xl/worksheets/_rels/sheet9.xml.rels", "<Relationships><Relationship Target=\"tel:@\" TargetMode=\"External\"/></Relationships>"),
            new PlantedPart("xl/printerSettings/printerSettings1.bin", "\1@\1"),
            new PlantedPart("word/@.txt", "name"),
            new PlantedPart("anything/else.xml", "<a><b>@</b></a>"),
            new PlantedPart("anything/remark.xml", "<a><!-- @ --><?call @?></a>"));

    /** An Office package with the part beside its own. */
    byte[] in(byte[] workbook, String number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(workbook)); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                old.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(path.replace("@", number)));
            boolean text = path.endsWith("xml") || path.endsWith("rels") || path.endsWith("vml");
            zip.write(content.replace("@", number).getBytes(text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
