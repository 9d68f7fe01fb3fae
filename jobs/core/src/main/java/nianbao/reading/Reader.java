package nianbao.reading;

import nianbao.definition.Definitions;

/** stub, replaced below */
public final class Reader {
    public Reader(Definitions definitions) {}
    public Reading read(Received received) { throw new UnsupportedOperationException(); }
}
