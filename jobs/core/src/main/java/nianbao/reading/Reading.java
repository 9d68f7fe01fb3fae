package nianbao.reading;

import java.util.List;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.observation.Submission;
import nianbao.reason.Answer;

/** All that one workbook yields. */
public record Reading(
        Submission submission,
        List<Observation> observations,
        List<ControlTotal> totals,
        List<StatedChange> changes,
        List<Answer> answers,
        List<Finding> findings) {}
