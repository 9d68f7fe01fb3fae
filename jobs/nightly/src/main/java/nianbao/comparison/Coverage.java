package nianbao.comparison;

/** How many of the divisions that should have reported stand behind a figure. */
record Coverage(int reported, int expected) {

    boolean isComplete() {
        return reported >= expected;
    }

    @Override
    public String toString() {
        return reported + "/" + expected;
    }
}
