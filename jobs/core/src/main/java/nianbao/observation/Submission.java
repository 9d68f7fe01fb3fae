package nianbao.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One workbook as received.
 *
 * @param id SHA-256 of its content, in lower-case hex
 * @param form null when no definition fits, or several do
 * @param year null when unknown, or when the workbook holds several years
 * @param sender code of the division that sent it, or null
 * @param file path below the inbox, with {@code /} between folders
 * @param acceptance how much of it an error keeps out
 * @param sentOn the date that the workbook declares, or the day it was received
 */
public record Submission(
        String id,
        @Nullable String form,
        @Nullable Integer year,
        @Nullable String sender,
        String file,
        Instant receivedAt,
        LocalDate sentOn,
        Acceptance acceptance,
        Outcome outcome) {}
