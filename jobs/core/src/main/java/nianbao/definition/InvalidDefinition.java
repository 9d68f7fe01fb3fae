package nianbao.definition;

import org.jspecify.annotations.Nullable;

/** A definition that cannot be used; the message names the file, the line and what is expected. */
public final class InvalidDefinition extends RuntimeException {

    public InvalidDefinition(@Nullable String message) {
        super(message);
    }
}
