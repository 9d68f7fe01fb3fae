package nianbao.yearbook;

/** A division of a made-up city: what it is called at first, and from some year on. */
record Place(String name, String latin, String later, int renamed) {

    String in(int year) {
        return year >= renamed ? later : name;
    }
}
