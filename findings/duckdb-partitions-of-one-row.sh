#!/usr/bin/env bash
# DuckDB (org.duckdb:duckdb_jdbc) 2.0.0.1, read_parquet over folders that say the value of a column (hive partitions): a filter on that
# column finds the right files and the right rows, but the plan expects one row from them, unless they are those of the file that comes
# first. The bounds of the column are taken from the first file, so that a value outside them looks as if nothing had it, and a join
# then keeps the large side in memory. With union_by_name all files are looked into before, and the number is right.
# Seen, of two partitions of 100,000 rows each: "form=a: 100000 expected", "form=b: 1 expected, 100000 there", and with union_by_name
# "form=b: 100000 expected".
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>partitions</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.duckdb</groupId>
      <artifactId>duckdb_jdbc</artifactId>
      <version>2.0.0.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Partitions.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Partitions {
    private static final Pattern EXPECTED = Pattern.compile("Estimated Cardinality\": \"(\\d+)\"");

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            statement.execute("copy (select case when i < 100000 then 'a' else 'b' end as form, i from range(200000) t(i))"
                    + " to 'figures' (format parquet, partition_by (form))");
            tell(statement, "", "a");
            tell(statement, "", "b");
            tell(statement, ", union_by_name = true", "b");
        }
    }

    private static void tell(Statement statement, String option, String form) throws SQLException {
        String query = "from read_parquet('figures/*/*.parquet', hive_partitioning = true" + option + ") where form = '" + form + "'";
        String expected;
        try (ResultSet plan = statement.executeQuery("explain (format json) " + query)) {
            plan.next();
            Matcher number = EXPECTED.matcher(plan.getString(2));
            expected = number.find() ? number.group(1) : "nothing";
        }
        try (ResultSet rows = statement.executeQuery("select count(*) " + query)) {
            rows.next();
            System.out.println("form=" + form + option + ": " + expected + " expected, " + rows.getLong(1) + " there");
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Partitions.java 2> /dev/null)
echo "$seen"
diff <(echo "$seen") - <<'SEEN' || { echo "DuckDB expects other numbers of rows" >&2; exit 1; }
form=a: 100000 expected, 100000 there
form=b: 1 expected, 100000 there
form=b, union_by_name = true: 100000 expected, 100000 there
SEEN
