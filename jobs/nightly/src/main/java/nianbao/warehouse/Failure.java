package nianbao.warehouse;

import org.jspecify.annotations.Nullable;

/** Something that ends a command; the message says what happened and what to do next. */
public final class Failure extends RuntimeException {

    public Failure(String message) {
        super(message);
    }

    public Failure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
