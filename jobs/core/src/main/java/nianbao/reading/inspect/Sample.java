package nianbao.reading.inspect;

import nianbao.observation.Observation;

/**
 * One figure beside the cell that it came from.
 *
 * @param written what stands in the cell; empty when nothing does
 * @param division its name
 */
public record Sample(String written, String division, Observation figure) {}
