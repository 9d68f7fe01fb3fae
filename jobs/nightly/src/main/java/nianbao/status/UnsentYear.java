package nianbao.status;

import java.time.LocalDate;
import nianbao.language.Title;

/** A year of a form that is due and of which nothing has come at all. */
public record UnsentYear(String form, Title title, int year, LocalDate due) {}
