package nianbao.reading.submission;

import java.util.List;
import nianbao.observation.Finding;
import nianbao.observation.Submission;

/** What became of a workbook, beside its figures. */
public record Verdict(Submission submission, List<Finding> findings) {}
