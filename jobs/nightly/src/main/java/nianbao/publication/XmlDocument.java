package nianbao.publication;

import nianbao.export.XmlText;

/** A document of elements that is written from its beginning to its end. */
final class XmlDocument {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** An element with others in it. */
    void element(String name, String[] attributes, Runnable content) {
        open(name, attributes);
        text.append(">\n");
        depth++;
        content.run();
        depth--;
        indent();
        text.append("</").append(name).append(">\n");
    }

    void element(String name, Runnable content) {
        element(name, attributes(), content);
    }

    /** An element with nothing in it but its attributes. */
    void empty(String name, String... attributes) {
        open(name, attributes);
        text.append("/>\n");
    }

    /** An element with text in it. */
    void text(String name, String content, String... attributes) {
        open(name, attributes);
        text.append('>').append(XmlText.escaped(content)).append("</").append(name).append(">\n");
    }

    /** Names and values in turns. */
    static String[] attributes(String... namesAndValues) {
        return namesAndValues;
    }

    private void open(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]).append("=\"").append(XmlText.escaped(attributes[index + 1])).append('"');
        }
    }

    private void indent() {
        text.append(STEP.repeat(depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
