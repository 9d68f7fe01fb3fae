package nianbao.samples;

/** A county, a zone or the city: who sends a return. */
record Sender(String code, String name) {}
