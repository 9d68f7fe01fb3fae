#!/usr/bin/env bash
# OR-tools (com.google.ortools:ortools-java) 9.15.6755, the solvers over binary fractions that it brings: in a table of four cells that
# do not add up (100,000,000 + 1 + 2 against a stated 100,000,010), where each cell may change by up to ten thousand million when it is
# said to be changed, SCIP and HiGHS call "no cell has to change" optimal, and CBC says that there is no solution at all. A cell that
# is changed a little is within the tolerance of whole numbers, times so large a bound. The solver over whole numbers, CP-SAT, which is
# told "equal unless changed", says that one cell has to change.
# Seen: "SCIP: OPTIMAL, 0 cells to change", "HIGHS: OPTIMAL, 0 cells to change", "CBC: INFEASIBLE", "CP-SAT: OPTIMAL, 1 cells to change".
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>totals</artifactId>
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

cat > Totals.java <<'JAVA'
import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;

public class Totals {
    private static final long[] STATED = {100_000_000, 1, 2, 100_000_010};
    private static final long LARGEST = 10_000_000_000L;

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        for (String name : new String[] {"SCIP", "HIGHS", "CBC"}) {
            MPSolver solver = MPSolver.createSolver(name);
            MPConstraint total = solver.makeConstraint(0, 0);
            MPVariable[] changed = new MPVariable[STATED.length];
            MPVariable[] figure = new MPVariable[STATED.length];
            for (int cell = 0; cell < STATED.length; cell++) {
                figure[cell] = solver.makeIntVar(0, LARGEST, "figure" + cell);
                changed[cell] = solver.makeBoolVar("changed" + cell);
                total.setCoefficient(figure[cell], cell == STATED.length - 1 ? -1 : 1);
                bound(solver, figure[cell], changed[cell], STATED[cell], 1);
                bound(solver, figure[cell], changed[cell], STATED[cell], -1);
                solver.objective().setCoefficient(changed[cell], 1);
            }
            solver.objective().setMinimization();
            MPSolver.ResultStatus status = solver.solve();
            System.out.println(name + ": " + status + (status == MPSolver.ResultStatus.OPTIMAL ? ", " + Math.round(solver.objective().value()) + " cells to change" : ""));
        }
        CpModel model = new CpModel();
        IntVar[] figure = new IntVar[STATED.length];
        BoolVar[] changed = new BoolVar[STATED.length];
        for (int cell = 0; cell < STATED.length; cell++) {
            figure[cell] = model.newIntVar(0, LARGEST, "figure" + cell);
            changed[cell] = model.newBoolVar("changed" + cell);
            model.addEquality(figure[cell], STATED[cell]).onlyEnforceIf(changed[cell].not());
        }
        model.addEquality(LinearExpr.weightedSum(figure, new long[] {1, 1, 1, -1}), 0);
        model.minimize(LinearExpr.sum(changed));
        CpSolver solver = new CpSolver();
        System.out.println("CP-SAT: " + solver.solve(model) + ", " + Math.round(solver.objectiveValue()) + " cells to change");
    }

    /** A figure stays as it is unless it is said to be changed. */
    private static void bound(MPSolver solver, MPVariable figure, MPVariable changed, long stated, int side) {
        MPConstraint constraint = solver.makeConstraint(-MPSolver.infinity(), side * stated);
        constraint.setCoefficient(figure, side);
        constraint.setCoefficient(changed, -LARGEST);
    }
}
JAVA
seen=$(java -cp 'lib/*' Totals.java 2> /dev/null | grep 'cells to change\|INFEASIBLE')
echo "$seen"
diff <(echo "$seen") - <<'SEEN' || { echo "the solvers say something else" >&2; exit 1; }
SCIP: OPTIMAL, 0 cells to change
HIGHS: OPTIMAL, 0 cells to change
CBC: INFEASIBLE
CP-SAT: OPTIMAL, 1 cells to change
SEEN
