package nianbao.suspect;

import java.util.List;

/**
 * The smallest changes after which the equations of a conflict hold, of which there may be several that are equally small.
 *
 * @param isWhole whether all of them were found with the effort that there was
 * @param effort what it took, about in seconds
 */
record Localization(Conflict conflict, List<Solution> solutions, boolean isWhole, double effort) {}
