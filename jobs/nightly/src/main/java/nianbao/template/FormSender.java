package nianbao.template;

import java.util.List;
import nianbao.division.Division;

/**
 * A division that sends a form in.
 *
 * @param rows the divisions that it tells of, in the order of the register
 */
public record FormSender(Division division, List<Division> rows) {}
