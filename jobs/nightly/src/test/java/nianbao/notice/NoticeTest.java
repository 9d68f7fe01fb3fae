package nianbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.Summary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticeTest {

    @Test
    void of_many_workbooks_that_were_sent_back_the_first_are_listed_and_the_others_counted() {
        JsonNode notice = JsonMapper.shared().readTree(Notice.of(run(5000)).orElseThrow().json());

        assertThat(notice.get("run").get("summary").get("sent_back").size()).isEqualTo(100);
        assertThat(notice.get("not_listed").get("sent_back").asInt()).isEqualTo(4900);
        assertThat(notice.get("not_listed").size()).isEqualTo(1);
    }

    private static RunRecord run(int returned) {
        List<Summary.SentBack> sentBack = IntStream.range(0, returned)
                .mapToObj(number -> new Summary.SentBack(number + ".xlsx", "returned", "合计有误 / The total is wrong"))
                .toList();
        Summary summary = new Summary(
                returned, 0, 0, 0, true, "release", null, null, Map.of("returned", (long) returned), 0, Map.of(), sentBack, List.of(), List.of(),
                List.of(), List.of(), 1);
        return RunRecord.begin("run", Instant.EPOCH).with(summary).end(State.COMPLETED, Instant.EPOCH, null);
    }
}
