package nianbao.definition;

/** A definition that cannot be used; the message names the file, the line and what is expected. */
public final class InvalidDefinition extends RuntimeException {

    public InvalidDefinition(String message) {
        super(message);
    }
}
