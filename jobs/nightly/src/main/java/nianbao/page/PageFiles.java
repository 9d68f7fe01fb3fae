package nianbao.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that lie beside a class and go into its page as they are: how it looks, and what it does when it is clicked at. */
public record PageFiles(Class<?> beside) {

    /** How all pages look, followed by what a page has of its own. */
    public String style(String own) {
        return new PageFiles(PageFiles.class).text("page.css") + text(own);
    }

    /** What stands in a file. */
    public String text(String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
