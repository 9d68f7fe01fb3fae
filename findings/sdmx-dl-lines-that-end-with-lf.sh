#!/usr/bin/env bash
# sdmx-dl (com.github.nbbrd.sdmx-dl:sdmx-dl-format-csv) 3.0.0-beta.14, SdmxPicocsvParser with its own settings: of a file of SDMX-CSV
# whose lines end with LF it gives a data set without a figure, and no exception. It takes the whole file to be the heading, as it
# looks for lines that end with CR LF, as RFC 4180 has them; most programs write and read LF as well. (Where OBS_VALUE is the last
# column, such a heading is refused.)
# Seen: 2 series where lines end with CR LF, 0 series where the same lines end with LF.
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>lines</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.nbbrd.sdmx-dl</groupId>
      <artifactId>sdmx-dl-format-csv</artifactId>
      <version>3.0.0-beta.14</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Lines.java <<'JAVA'
import sdmxdl.Codelist;
import sdmxdl.CodelistRef;
import sdmxdl.Dimension;
import sdmxdl.Structure;
import sdmxdl.StructureRef;
import sdmxdl.format.ObsParser;
import sdmxdl.format.csv.SdmxPicocsvParser;

public class Lines {
    public static void main(String[] arguments) throws Exception {
        System.out.println("CR LF: " + series("\r\n") + " series");
        System.out.println("LF: " + series("\n") + " series");
    }

    /** How many series are read of two figures of two areas. */
    private static int series(String end) throws Exception {
        Structure structure = Structure.builder()
                .ref(StructureRef.parse("A,S,1.0"))
                .name("of areas")
                .dimension(Dimension.builder()
                        .id("AREA")
                        .name("area")
                        .position(1)
                        .codelist(Codelist.builder().ref(CodelistRef.parse("A,CL_AREA,1.0")).build())
                        .build())
                .timeDimensionId("TIME_PERIOD")
                .primaryMeasureId("OBS_VALUE")
                .build();
        String text = String.join(end, "DATAFLOW,AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS", "A:F(1.0),X,2020,1,A", "A:F(1.0),Y,2020,2,A", "");
        return SdmxPicocsvParser.builder().factory(ObsParser::newDefault).build().getParser(structure).parseChars(text).getData().size();
    }
}
JAVA
seen=$(java -cp 'lib/*' Lines.java 2> /dev/null)
echo "$seen"
grep -qx 'CR LF: 2 series' <<< "$seen" || { echo "sdmx-dl does not read lines that end with CR LF" >&2; exit 1; }
grep -qx 'LF: 0 series' <<< "$seen" || { echo "sdmx-dl reads lines that end with LF" >&2; exit 1; }
