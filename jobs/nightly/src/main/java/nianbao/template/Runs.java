package nianbao.template;

import java.util.ArrayList;
import java.util.List;

/** Numbers that follow each other, taken together. */
final class Runs {

    private Runs() {}

    /** From one number to another, both included. */
    record Run(int first, int last) {}

    static List<Run> of(List<Integer> numbers) {
        List<Run> runs = new ArrayList<>();
        for (int number : numbers.stream().sorted().toList()) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last() + 1 == number) {
                runs.set(runs.size() - 1, new Run(last.first(), number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return runs;
    }
}
