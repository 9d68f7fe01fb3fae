#!/usr/bin/env bash
# DuckDB (org.duckdb:duckdb_jdbc) 2.0.0.1, a quotient of doubles cast to a decimal: one that ends in a half of the last digit, and prints so,
# now and then comes out smaller by one there. 100 * 41 / 64000 is 0.0640625 in every client, and 0.064062 as decimal(28, 6), where the same
# number written as a decimal gives 0.064063. The digits are shifted in binary numbers before they are
# rounded. One in a hundred of such halves is concerned. By way of a decimal with more digits they come out right.
# Seen: "as it prints: 0.0640625", "cast: 0.064062", "as it prints, cast: 0.064063", "by way of twelve digits: 0.064063",
# "of 1000 halves smaller: 13", "of 1000 halves by way of twelve digits smaller: 0".
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>halves</artifactId>
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

cat > Halves.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Halves {
    private static final String QUOTIENT = "100 * cast(%s as double) / 64000";
    private static final String TWELVE = "cast(cast(%s as decimal(38, 12)) as decimal(28, 6))";

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            String one = QUOTIENT.formatted("41");
            tell(statement, "as it prints", "cast(" + one + " as varchar)");
            tell(statement, "cast", "cast(" + one + " as decimal(28, 6))");
            tell(statement, "as it prints, cast", "cast(cast(cast(" + one + " as varchar) as decimal(28, 12)) as decimal(28, 6))");
            tell(statement, "by way of twelve digits", TWELVE.formatted(one));
            String each = QUOTIENT.formatted("2 * n + 1");
            // An odd number over 640 has seven digits after the point, of which the last is a five.
            String exact = "cast(((2 * n + 1) * 15625 + 5) // 10 as decimal(28, 0)) * 0.000001";
            String smaller = "(select count(*) from range(1000) t(n) where %s < " + exact + ")";
            tell(statement, "of 1000 halves smaller", smaller.formatted("cast(" + each + " as decimal(28, 6))"));
            tell(statement, "of 1000 halves by way of twelve digits smaller", smaller.formatted(TWELVE.formatted(each)));
        }
    }

    private static void tell(Statement statement, String what, String expression) throws SQLException {
        try (ResultSet result = statement.executeQuery("select " + expression)) {
            result.next();
            System.out.println(what + ": " + result.getString(1));
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Halves.java 2> /dev/null)
echo "$seen"
diff <(echo "$seen") - <<'SEEN' || { echo "DuckDB rounds otherwise" >&2; exit 1; }
as it prints: 0.0640625
cast: 0.064062
as it prints, cast: 0.064063
by way of twelve digits: 0.064063
of 1000 halves smaller: 13
of 1000 halves by way of twelve digits smaller: 0
SEEN
