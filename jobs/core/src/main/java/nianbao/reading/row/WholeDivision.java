package nianbao.reading.row;

import java.util.Optional;
import java.util.Set;
import nianbao.division.Division;
import nianbao.division.Register;
import nianbao.label.Label;

/**
 * The division of which a total over a whole table is a figure, where its label does not name it: the lowest in which all
 * rows lie, when the label says so ({@code 全市}) or all of its divisions have a row.
 */
public final class WholeDivision {

    private static final String WHOLE = "全";

    private final Understood table;
    private final Set<Division> members;
    private final Register register;
    private boolean looked;
    private Optional<Division> around = Optional.empty();

    /** @param members the divisions that have a row, in what stands beside the table too */
    public WholeDivision(Understood table, Set<Division> members) {
        this.table = table;
        this.members = members;
        this.register = table.context().definition().register();
    }

    /** Empty when nothing tells. */
    public Optional<Division> of(String label) {
        return around().filter(division -> isNamed(division, label) || isComplete(division));
    }

    /** Whether the label says that it is a total of the whole division, not all of whose divisions have a row. */
    public boolean isOfMore(String label) {
        return around().filter(division -> isNamed(division, label) && !isComplete(division)).isPresent();
    }

    private Optional<Division> around() {
        if (!looked && !members.isEmpty()) {
            around = register.around(members, table.context().asOf());
        }
        looked = true;
        return around;
    }

    /** Whether the label is 全 and the last character of the name, alone or before a word for a total. */
    private static boolean isNamed(Division division, String label) {
        String name = division.name();
        String normal = Label.normal(label);
        return normal.startsWith(WHOLE + name.substring(name.length() - 1)) || normal.startsWith(Label.normal(name));
    }

    private boolean isComplete(Division division) {
        return members.containsAll(register.within(division, table.context().definition().level(), table.context().asOf()));
    }
}
