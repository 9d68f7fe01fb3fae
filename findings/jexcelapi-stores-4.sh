#!/usr/bin/env bash
# JExcelApi (net.sourceforge.jexcelapi:jxl) 2.6.12 stores the number 4.0 as the result of every formula that it writes,
# whatever the formula gives: a reader that trusts stored results reads 4. A cell with a number format gets the record 0x0406
# of Excel 4 in a workbook of Excel 97, which most readers pass over.
# Seen: "record 0x6 result 4.0" for 1+1 in a plain cell, "record 0x406 result 4.0" for 10*10 in a cell with a format.
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>jexcelapi</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>net.sourceforge.jexcelapi</groupId>
      <artifactId>jxl</artifactId>
      <version>2.6.12</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Stored.java <<'JAVA'
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import jxl.Workbook;
import jxl.write.Formula;
import jxl.write.NumberFormat;
import jxl.write.WritableCellFormat;
import jxl.write.WritableSheet;
import jxl.write.WritableWorkbook;

public class Stored {
    public static void main(String[] arguments) throws Exception {
        File file = new File("formulas.xls");
        WritableWorkbook workbook = Workbook.createWorkbook(file);
        WritableSheet sheet = workbook.createSheet("Sheet1", 0);
        sheet.addCell(new Formula(0, 0, "1+1"));
        sheet.addCell(new Formula(0, 1, "10*10", new WritableCellFormat(new NumberFormat("0.00"))));
        workbook.write();
        workbook.close();
        // The workbook's stream begins behind the header of the file; its records are a type, a length, and so many bytes.
        ByteBuffer records = ByteBuffer.wrap(Files.readAllBytes(file.toPath())).order(ByteOrder.LITTLE_ENDIAN).position(512);
        boolean sheets = false;
        while (records.remaining() >= 4) {
            int type = Short.toUnsignedInt(records.getShort());
            int length = Short.toUnsignedInt(records.getShort());
            sheets |= type == 0x0a;
            if (sheets && length >= 22 && (type == 0x06 || type == 0x406)) {
                System.out.printf("record 0x%x result %s%n", type, records.getDouble(records.position() + 6));
            }
            records.position(Math.min(records.limit(), records.position() + length));
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Stored.java 2> /dev/null)
echo "$seen"
[ "$(grep -c 'result 4.0' <<< "$seen")" = 2 ] || { echo "JExcelApi no longer stores 4.0 twice" >&2; exit 1; }
grep -q 'record 0x406' <<< "$seen" || { echo "JExcelApi no longer writes record 0x0406" >&2; exit 1; }
