#!/usr/bin/env bash
# DuckDB (org.duckdb:duckdb_jdbc) 2.0.0.1, a digest of a table as bit_xor(hash(row)): it is the same when values change places between
# rows. What hash makes of several values, of a row or of a struct is mixed by an exclusive or, so that those of all rows together come
# out the same whichever value stands beside which; and so do values that stand twice and cancel each other. A hash of the hash, or the
# sum of hashes beside it, tells the tables apart.
# Seen, of the rows (1, x), (2, y) and of (1, y), (2, x): "of two values: same", "of the row: same", "of the struct: same",
# "of the hash: different", "summed: different".
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>digests</artifactId>
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

cat > Digests.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Digests {
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            tell(statement, "of two values", "bit_xor(hash(a, b))");
            tell(statement, "of the row", "bit_xor(hash(t))");
            tell(statement, "of the struct", "bit_xor(hash({'a': a, 'b': b}))");
            tell(statement, "of the hash", "bit_xor(hash(hash(a, b)))");
            tell(statement, "summed", "sum(hash(a, b))");
        }
    }

    private static void tell(Statement statement, String what, String digest) throws SQLException {
        boolean same = digest(statement, digest, "(1, 'x'), (2, 'y')").equals(digest(statement, digest, "(1, 'y'), (2, 'x')"));
        System.out.println(what + ": " + (same ? "same" : "different"));
    }

    private static String digest(Statement statement, String digest, String rows) throws SQLException {
        try (ResultSet result = statement.executeQuery("select cast(" + digest + " as varchar) from (values " + rows + ") t(a, b)")) {
            result.next();
            return result.getString(1);
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Digests.java 2> /dev/null)
echo "$seen"
diff <(echo "$seen") - <<'SEEN' || { echo "DuckDB's digests say something else" >&2; exit 1; }
of two values: same
of the row: same
of the struct: same
of the hash: different
summed: different
SEEN
