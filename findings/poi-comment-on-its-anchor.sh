#!/usr/bin/env bash
# Apache POI (org.apache.poi:poi-ooxml) 5.5.1, XSSFDrawing.createCellComment(anchor): the comment is put at once on the cell at
# the upper left corner of its box, whatever cell it is given to afterwards by setCellComment. So a box that is to stand to the
# right of B2 is for a while a comment on C2, and where C2 has one already the call throws.
# Seen: "Multiple cell comments in one cell are not allowed, cell: C2" for a second comment, meant for B2; no exception where
# the anchor begins in B2 itself.
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>comment</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.poi</groupId>
      <artifactId>poi-ooxml</artifactId>
      <version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Comments.java <<'JAVA'
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Comments {
    public static void main(String[] arguments) throws Exception {
        System.out.println("box in the next column: " + mark(1));
        System.out.println("box in the cell's own column: " + mark(0));
    }

    /** Comments on C2 and then on B2, each with its box so many columns to the right of its cell. */
    private static String mark(int beside) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(1);
            XSSFDrawing drawing = row.getSheet().createDrawingPatriarch();
            for (int column : new int[] {2, 1}) {
                XSSFCell cell = row.createCell(column);
                Comment comment = drawing.createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, column + beside, 1, column + beside + 2, 4));
                cell.setCellComment(comment);
            }
            return "no exception";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Comments.java 2> /dev/null)
echo "$seen"
grep -q 'next column: Multiple cell comments in one cell are not allowed, cell: C2' <<< "$seen" ||
    { echo "POI no longer puts a comment on the corner of its box" >&2; exit 1; }
grep -q 'own column: no exception' <<< "$seen" || { echo "POI refuses a box that begins in its cell" >&2; exit 1; }
