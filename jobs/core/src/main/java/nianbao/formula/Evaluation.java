package nianbao.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

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

    /** A formula on the way, and those that it waits for; {@code addition} is null when it does anything but add cells. */
    private record Step(long key, SheetView sheet, Formula formula, @Nullable Addition addition, Referred before) {}

    Worked of(SheetView sheet, Formula formula) {
        long target = key(sheet, formula);
        Worked known = done.get(target);
        return known == null ? of(target, sheet, formula) : known;
    }

    private Worked of(long target, SheetView sheet, Formula formula) {
        Step step = step(sheet, formula);
        Step before = next(step);
        if (before == null) {
            end(step);
        } else {
            go(step, before);
        }
        return Objects.requireNonNull(done.get(target));
    }

    private void end(Step step) {
        if (!done.containsKey(step.key())) {
            finish(step, worked(step));
        }
    }

    /** The long way, where others come first. */
    private void go(Step first, Step before) {
        Deque<Step> path = new ArrayDeque<>();
        Map<Long, Step> open = new HashMap<>();
        enter(first, path, open);
        goOn(before, path, open);
        while (!path.isEmpty()) {
            goOn(next(path.peek()), path, open);
        }
    }

    private void goOn(@Nullable Step next, Deque<Step> path, Map<Long, Step> open) {
        Step last = path.peek();
        boolean circular = next != null && open.containsKey(next.key());
        if (circular) {
            finish(last, new Worked.Not(new Bilingual("循环引用", "refers to itself")));
        } else if (next == null) {
            end(last);
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
    private @Nullable Step next(Step step) {
        try {
            Referred before = step.before();
            while (before.next()) {
                book.read();
                if (!done.containsKey(before.key())) {
                    return waiting(before.key(), before.sheet(), before.formula());
                }
            }
        } catch (Unworkable e) {
            finish(step, new Worked.Not(e.why()));
        }
        return null;
    }

    private static Step waiting(long key, SheetView sheet, Formula formula) {
        return new Step(key, sheet, formula, null, Referred.NONE);
    }

    private Step begun(Step step) {
        return step(step.sheet(), step.formula());
    }

    private Step step(SheetView sheet, Formula formula) {
        long key = key(sheet, formula);
        Step lonely = waiting(key, sheet, formula);
        try {
            // An array around a cell has no number by which it could be waited for.
            Addition addition = sheet.cells().formulas().anyArray() ? null : book.addition(formula, sheet.tab());
            return new Step(key, sheet, formula, addition, new Referred(addition == null ? understood(lonely) : addition.areas(sheet)));
        } catch (Unworkable e) {
            finish(lonely, new Worked.Not(e.why()));
        } catch (RuntimeException | StackOverflowError e) {
            // The library meets what it does not understand with exceptions of many kinds.
            finish(lonely, new Worked.Not(new Bilingual("公式写法未知", "not understood")));
        }
        return lonely;
    }

    /** Gives a formula to the evaluator; the areas that it refers to. */
    private List<Tokens.Area> understood(Step step) {
        Tokens tokens = Tokens.of(step.formula(), step.sheet());
        book.give(step.key(), tokens.all());
        return tokens.areas();
    }

    private static long key(SheetView sheet, Formula formula) {
        return CellView.key(sheet.tab(), formula.row(), formula.column());
    }

    private Worked worked(Step step) {
        try {
            Double sum = step.addition() == null ? null : step.addition().worked(step.sheet());
            if (sum != null) {
                return number(step.key(), sum);
            }
            if (step.addition() != null) {
                understood(step);
            }
            CellView cell = (CellView) step.sheet().getCell(step.formula().row(), step.formula().column());
            return worked(step.key(), evaluator.evaluate(cell));
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

    private Worked number(long key, double number) {
        book.keep(key, number);
        return new Worked.Out(new Content.Number(Noise.without(number)));
    }

    private Worked worked(long key, ValueEval value) {
        if (value instanceof NumberEval number) {
            return number(key, number.getNumberValue());
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
