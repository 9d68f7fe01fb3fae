package nianbao.collect;

import java.util.List;

/**
 * What lies in the inbox.
 *
 * @param workbooks in alphabetical order
 * @param others how many files are no workbooks
 * @param passedOver what could not be looked at, or was not to be
 */
record Listing(List<Found> workbooks, int others, List<PassedOver> passedOver) {}
