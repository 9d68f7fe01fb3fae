package nianbao.division;

import java.util.List;

/** stub, replaced below */
public interface Register {
    List<Division> divisions();
    List<Membership> memberships();
}
