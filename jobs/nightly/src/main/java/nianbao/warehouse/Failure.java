package nianbao.warehouse;

/** Something that ends a command; the message says what happened and what to do next. */
public final class Failure extends RuntimeException {

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
