package nianbao.aside;

/** Listens to what stands in a workbook beside its cells. */
public interface Hearer {

    /** Minds nothing, so that nothing need be gone through for it. */
    Hearer NOBODY = new Hearer() {
        @Override
        public boolean minds(String text) {
            return false;
        }

        @Override
        public void hear(Aside aside) {}

        @Override
        public void hear(FiguresAside figures) {}
    };

    /** Whether a text is to be heard; what is asked of most texts has to be answered fast. */
    boolean minds(String text);

    /** Takes a text that it minds, with its place. */
    void hear(Aside aside);

    /** Takes numbers, some of them of eleven digits, with their place. */
    void hear(FiguresAside figures);
}
