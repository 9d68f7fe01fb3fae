package nianbao.formula;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import nianbao.label.Bilingual;
import nianbao.workbook.Content;
import nianbao.workbook.Formula;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.formula.eval.NotImplementedFunctionException;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;

/**
 * Works out formulas, each once: first those that it refers to, however long the chain of them is, so that the
 * evaluator itself never has to go deep.
 */
final class Evaluation {

    private final BookView book;
    private final WorkbookEvaluator evaluator;
    private final Map<Long, Worked> done = new HashMap<>();

    Evaluation(BookView book) {
        this.book = book;
        this.evaluator = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** A formula on the way, and those that it waits for. */
    private record Step(long key, SheetView sheet, Formula formula, Iterator<Referred.Cell> before) {}

    Worked of(SheetView sheet, Formula formula) {
        long target = key(sheet, formula);
        Deque<Step> path = new ArrayDeque<>();
        Map<Long, Step> open = new HashMap<>();
        if (!done.containsKey(target)) {
            enter(step(sheet, formula), path, open);
        }
        while (!path.isEmpty()) {
            goOn(path, open);
        }
        return done.get(target);
    }

    private void goOn(Deque<Step> path, Map<Long, Step> open) {
        Step last = path.peek();
        Step next = next(last);
        boolean circular = next != null && open.containsKey(next.key());
        if (circular) {
            finish(last, new Worked.Not(new Bilingual("循环引用", "refers to itself")));
        } else if (next == null && !done.containsKey(last.key())) {
            finish(last, worked(last));
        }
        if (next != null && !circular) {
            enter(begun(next), path, open);
        } else {
            open.remove(path.pop().key());
        }
    }

    private void enter(Step step, Deque<Step> path, Map<Long, Step> open) {
        path.push(step);
        open.put(step.key(), step);
    }

    private void finish(Step step, Worked worked) {
        done.put(step.key(), worked);
        if (worked instanceof Worked.Not) {
            book.giveUp(step.key());
        }
    }

    /** What has to be worked out first; null when nothing has. */
    private Step next(Step step) {
        try {
            while (step.before().hasNext()) {
                Referred.Cell referred = step.before().next();
                book.read();
                Step next = waiting(referred.sheet(), referred.formula());
                if (!done.containsKey(next.key())) {
                    return next;
                }
            }
        } catch (Unworkable e) {
            finish(step, new Worked.Not(e.why()));
        }
        return null;
    }

    private static Step waiting(SheetView sheet, Formula formula) {
        return new Step(key(sheet, formula), sheet, formula, null);
    }

    private Step begun(Step step) {
        return step(step.sheet(), step.formula());
    }

    private Step step(SheetView sheet, Formula formula) {
        long key = key(sheet, formula);
        try {
            Tokens tokens = Tokens.of(formula, sheet);
            book.give(key, tokens.all());
            return new Step(key, sheet, formula, new Referred(tokens.areas()));
        } catch (Unworkable e) {
            finish(new Step(key, sheet, formula, null), new Worked.Not(e.why()));
        } catch (RuntimeException | StackOverflowError e) {
            // The library meets what it does not understand with exceptions of many kinds.
            finish(new Step(key, sheet, formula, null), new Worked.Not(new Bilingual("公式写法未知", "not understood")));
        }
        return new Step(key, sheet, formula, Collections.emptyIterator());
    }

    private static long key(SheetView sheet, Formula formula) {
        return CellView.key(sheet.tab(), formula.row(), formula.column());
    }

    private Worked worked(Step step) {
        try {
            CellView cell = (CellView) step.sheet().getCell(step.formula().row(), step.formula().column());
            return worked(evaluator.evaluate(cell));
        } catch (Unworkable e) {
            return new Worked.Not(e.why());
        } catch (NotImplementedException e) {
            return new Worked.Not(function(e));
        } catch (RuntimeException | StackOverflowError e) {
            // As above.
            return new Worked.Not(new Bilingual("无法计算", "not to be worked out"));
        }
    }

    private static Bilingual function(NotImplementedException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotImplementedFunctionException function) {
                String name = function.getFunctionName();
                return new Bilingual("函数 " + name, "the function " + name);
            }
            if (cause instanceof Unworkable unworkable) {
                return unworkable.why();
            }
        }
        return new Bilingual("无法计算", "not to be worked out");
    }

    private Worked worked(ValueEval value) {
        if (value instanceof NumberEval number) {
            return new Worked.Out(new Content.Number(Noise.without(number.getNumberValue())));
        }
        if (value instanceof StringEval text) {
            book.write(text.getStringValue());
            return new Worked.Out(new Content.Text(text.getStringValue()));
        }
        if (value instanceof BoolEval flag) {
            return new Worked.Out(new Content.Flag(flag.getBooleanValue()));
        }
        return value instanceof ErrorEval error ? fault(error) : new Worked.Out(new Content.Number(0));
    }

    /** Some errors may be the evaluator's own, where it does not take texts for numbers, knows no name or sees no empty cell. */
    private static Worked fault(ErrorEval error) {
        boolean certain = error == ErrorEval.DIV_ZERO || error == ErrorEval.NA;
        String code = error.getErrorString();
        return certain ? new Worked.Out(new Content.Fault(code)) : new Worked.Not(new Bilingual("得 " + code, "gives " + code));
    }
}
