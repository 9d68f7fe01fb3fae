package nianbao.cluster.load;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nianbao.reading.submission.Received;

/**
 * Some of the workbooks of a run, which are read one after the other.
 *
 * @param number which share it is, from 0, of so many
 * @param folder where the run at work has what was received and puts what was read
 */
record Share(int number, int count, String run, String folder, List<Sent> workbooks) implements Serializable {

    /** A workbook, the content of which is called as it is. */
    record Sent(String submission, String file, Instant receivedAt) implements Serializable {

        static Sent of(Received workbook) {
            return new Sent(workbook.submission(), workbook.file(), workbook.receivedAt());
        }

        Received in(java.nio.file.Path received) {
            return new Received(submission, file, receivedAt, received.resolve(submission));
        }
    }
}
