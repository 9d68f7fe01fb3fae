#!/usr/bin/env bash
# Apache POI (org.apache.poi:poi) 5.5.1, HSSFSheet.createDrawingPatriarch on an .xls without a COUNTRY record, which no workbook of
# Python's xlwt 1.3.0 has: POI puts the MSODRAWINGGROUP of the workbook behind COUNTRY, and in front of all records where it finds
# none. What it saves then begins with that record (EB) in place of BOF (809). LibreOffice does not load it; POI itself reads it
# without a word.
# Seen: "first record: 809" for a workbook of xlwt saved again as it is, "first record: EB" once a comment was added, and 809 for a
# workbook of POI's own with a comment.
# Needs Maven, a JDK 17 or newer, Python 3 and, for xlwt, the apt of Debian or Ubuntu. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get download -q python3-xlwt=1.3.0-4 > apt.log 2>&1 || { cat apt.log >&2; exit 1; }
dpkg -x python3-xlwt_1.3.0-4_all.deb xlwt
PYTHONPATH=xlwt/usr/lib/python3/dist-packages /usr/bin/python3 - <<'PYTHON'
import xlwt

workbook = xlwt.Workbook()
workbook.add_sheet('2024').write(1, 1, 12)
workbook.save('xlwt.xls')
PYTHON

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>country</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.poi</groupId>
      <artifactId>poi</artifactId>
      <version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Country.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

public class Country {
    public static void main(String[] arguments) throws Exception {
        System.out.println("of xlwt, as it is, first record: " + first(new HSSFWorkbook(new FileInputStream("xlwt.xls")), 0));
        System.out.println("of xlwt, with a comment, first record: " + first(new HSSFWorkbook(new FileInputStream("xlwt.xls")), 1));
        HSSFWorkbook own = new HSSFWorkbook();
        own.createSheet("2024").createRow(1).createCell(1).setCellValue(12);
        System.out.println("of POI, with a comment, first record: " + first(own, 1));
    }

    /** The kind of the first record of what is saved, in hexadecimal. */
    private static String first(HSSFWorkbook workbook, int comments) throws Exception {
        HSSFSheet sheet = workbook.getSheetAt(0);
        for (int i = 0; i < comments; i++) {
            sheet.getRow(1).getCell(1).setCellComment(sheet.createDrawingPatriarch()
                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 4)));
        }
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        workbook.write(saved);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(saved.toByteArray()));
                InputStream records = container.createDocumentInputStream("Workbook")) {
            return Integer.toHexString(records.read() | records.read() << 8).toUpperCase();
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Country.java 2> /dev/null)
echo "$seen"
grep -q 'xlwt, as it is, first record: 809' <<< "$seen" || { echo "POI no longer saves a workbook of xlwt as it is" >&2; exit 1; }
grep -q 'xlwt, with a comment, first record: EB' <<< "$seen" || { echo "POI no longer puts drawings in front of the workbook" >&2; exit 1; }
grep -q 'POI, with a comment, first record: 809' <<< "$seen" || { echo "POI puts drawings in front of its own workbooks" >&2; exit 1; }
