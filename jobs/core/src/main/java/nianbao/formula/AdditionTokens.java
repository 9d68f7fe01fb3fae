package nianbao.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nianbao.formula.Addition.Operand;
import nianbao.workbook.Region;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.FuncVarPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Addition} from tokens in the order of evaluation, and no other formula. */
final class AdditionTokens {

    private static final String SUM = "SUM";

    /** What has been read and not yet been added up. */
    private final Deque<List<Operand>> waiting = new ArrayDeque<>();

    private AdditionTokens() {}

    /** Null of another formula. */
    static @Nullable Addition read(Ptg[] tokens) {
        AdditionTokens reading = new AdditionTokens();
        for (Ptg token : tokens) {
            if (!reading.take(token)) {
                return null;
            }
        }
        List<Operand> operands = reading.waiting.size() == 1 ? reading.waiting.pop() : List.of();
        return operands.isEmpty() || operands.stream().anyMatch(AdditionTokens::isBareArea) ? null : new Addition(operands);
    }

    private boolean take(Ptg token) {
        if (token instanceof RefPtg cell) {
            return wait(new Region(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
        }
        if (token instanceof AreaPtg area) {
            return wait(new Region(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        }
        if (token instanceof AttrPtg one) {
            return one.isSum() && sum(1);
        }
        if (token instanceof FuncVarPtg function) {
            return SUM.equals(function.getName()) && sum(function.getNumberOfOperands());
        }
        return token instanceof AddPtg ? chain(false) : token instanceof SubtractPtg && chain(true);
    }

    private boolean wait(Region area) {
        waiting.push(List.of(new Operand(false, false, List.of(area))));
        return true;
    }

    private boolean sum(int count) {
        List<Region> areas = new ArrayList<>(count);
        while (areas.size() < count && !waiting.isEmpty() && waiting.peek().size() == 1 && !waiting.peek().get(0).sum()) {
            areas.addAll(0, waiting.pop().get(0).areas());
        }
        waiting.push(List.of(new Operand(false, true, areas)));
        return count > 0 && areas.size() == count;
    }

    private boolean chain(boolean minus) {
        List<Operand> right = waiting.isEmpty() ? List.of() : waiting.pop();
        boolean simple = right.size() == 1 && !waiting.isEmpty();
        if (simple) {
            List<Operand> left = new ArrayList<>(waiting.pop());
            left.add(new Operand(minus, right.get(0).sum(), right.get(0).areas()));
            waiting.push(left);
        }
        return simple;
    }

    /** A cell of an area that stands by itself is chosen by where the formula stands. */
    private static boolean isBareArea(Operand operand) {
        Region area = operand.areas().get(0);
        return !operand.sum() && (area.rows() > 1 || area.columns() > 1);
    }
}
