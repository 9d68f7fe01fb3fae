package nianbao.division;

import java.util.List;
import java.util.Optional;

/** A division through all its names and codes. */
record Unit(String currentCode, List<Division> lives) {

    Optional<Division> inForce(int year) {
        return lives.stream().filter(life -> life.span().contains(year)).findFirst();
    }

    boolean isCalled(String code) {
        return lives.stream().anyMatch(life -> life.code().equals(code));
    }
}
