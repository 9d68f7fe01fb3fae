#!/usr/bin/env bash
# OR-tools (com.google.ortools:ortools-java) 9.15.6755, MPSolver with GLOP: a linear program that has solutions and no largest one is
# called INFEASIBLE. GLOP's presolve finds it to be "infeasible or unbounded" and MPSolver has no word for that; the solver's own word
# UNBOUNDED comes only with presolve off. Who takes INFEASIBLE to mean that constraints contradict each other is misled.
# Seen: for y = z, y and z not below zero, "the largest y: INFEASIBLE", "the largest y, presolve off: UNBOUNDED", and "the smallest y:
# OPTIMAL 0.0", which shows that there are solutions.
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>glop</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.google.ortools</groupId>
      <artifactId>ortools-java</artifactId>
      <version>9.15.6755</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Largest.java <<'JAVA'
import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

public class Largest {
    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        MPSolverParameters plain = new MPSolverParameters();
        plain.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        System.out.println("the largest y: " + status(true, new MPSolverParameters()));
        System.out.println("the largest y, presolve off: " + status(true, plain));
        System.out.println("the smallest y: " + status(false, new MPSolverParameters()));
    }

    private static String status(boolean largest, MPSolverParameters parameters) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        MPVariable y = solver.makeNumVar(0, MPSolver.infinity(), "y");
        MPVariable z = solver.makeNumVar(0, MPSolver.infinity(), "z");
        MPConstraint same = solver.makeConstraint(0, 0);
        same.setCoefficient(y, 1);
        same.setCoefficient(z, -1);
        solver.objective().setCoefficient(y, 1);
        solver.objective().setOptimizationDirection(largest);
        MPSolver.ResultStatus status = solver.solve(parameters);
        return status + (status == MPSolver.ResultStatus.OPTIMAL ? " " + y.solutionValue() : "");
    }
}
JAVA
java -cp 'lib/*' Largest.java > seen 2> errors || { cat errors >&2; exit 1; }
cat seen

cat > expected <<'SEEN'
the largest y: INFEASIBLE
the largest y, presolve off: UNBOUNDED
the smallest y: OPTIMAL 0.0
SEEN
diff expected seen
