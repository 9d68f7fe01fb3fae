package nianbao.label;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers about labels, and forgets all of them when there are too many. Safe for use by several threads. */
public final class Memo<Q, A> {

    private static final int MOST = 4_096;

    private final Map<Q, A> answers = new ConcurrentHashMap<>();

    /** The answer that is remembered, or else found; never null. */
    public A of(Q question, Function<Q, A> search) {
        A known = answers.get(question);
        return known != null ? known : remembered(question, search.apply(question));
    }

    private A remembered(Q question, A answer) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }
}
