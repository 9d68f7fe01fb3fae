package nianbao.division;

/** A register that cannot be used; the message names the file, the line and what is expected. */
public final class InvalidRegister extends RuntimeException {

    InvalidRegister(String message) {
        super(message);
    }
}
