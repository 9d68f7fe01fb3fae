package nianbao.yearbook;

import java.nio.file.Path;
import java.util.List;

/** A table of a yearbook with its volumes, saved, and all that was printed in them. */
record Table(City city, Subject subject, Layout layout, Path folder, List<Path> files, List<Printed> figures, List<PrintedChange> changes) {

    @Override
    public String toString() {
        return subject.title() + " " + layout;
    }
}
