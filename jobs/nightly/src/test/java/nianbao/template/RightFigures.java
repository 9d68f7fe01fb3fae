package nianbao.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.definition.Rule;
import nianbao.definition.Rule.Categories;
import nianbao.definition.Rule.Parts;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;

/** Figures of a row that keep every rule of a shipped form, others from row to row and from year to year. */
record RightFigures(FormYear form, int row) {

    private static final Map<String, Integer> FIGURES = figures(
            "offence 3, offence/burglary 1, offence/vehicle_theft 1, offence/pickpocketing 1, offence/telecom_fraud 1, cases_filed 30,"
                    + " cases_solved 7, solved_current 5, solved_backlog 2, persons_detained 6, persons_arrested 4, persons_reeducated 1,"
                    + " public_order_cases 10, homicide_cases 1, extreme_incidents 0, mass_incidents 0, villages 20, villages_crime_free 5,"
                    // mediation
                    + " dispute_type 4, dispute_source 30, agreement/oral 20, agreement/written 15, committee_kind 2, disputes_accepted 90,"
                    + " committees 10, mediators 40, mediators_full_time 20, mediators_part_time 20, amount_yuan 12345, crimes_prevented_cases 2,"
                    + " crimes_prevented_persons 3, petitions_prevented_cases 1, petitions_prevented_persons 4,"
                    // insurance
                    + " households 9000, households_due 8500, households_insured 8000, premium_due_yuan 170000, premium_yuan 160000,"
                    + " subsidy_yuan 5000, claims_reported 9, claims_paid 8, payout_yuan 80000, returned_yuan 100000, villages_insured 10, insurers 2,"
                    // surveillance
                    + " signal 150, target_class 100, camera_class 100, cameras 300, cameras_at_start 250, cameras_new 60, cameras_scrapped 10, cameras_hd 200,"
                    + " cameras_networked 280, cameras_working 290, cameras_online 250, public_sites_due 20, public_sites_built 15,"
                    + " trade_sites_due 10, trade_sites_built 8, villages_covered 15, monitoring_rooms 2, invested_yuan 500000,"
                    // the others
                    + " teams 3, members 25, members_full_time 10, members_part_time 15, vehicles 4, funds_yuan 30000, patrol_hours 5000,"
                    + " team_members 12, services 30, lectures 12, consultations 100, wechat_groups 6, residents 30000,"
                    + " carried_over_class 5, new_class 25, closed_class 20, pending_class 10");

    private static Map<String, Integer> figures(String list) {
        Map<String, Integer> figures = new HashMap<>();
        for (String entry : list.split(",\\s*")) {
            String[] words = entry.strip().split(" ");
            figures.put(words[0], Integer.valueOf(words[1]));
        }
        return figures;
    }

    /** The text or number of a column. */
    Object of(FormColumn column) {
        return switch (column.indicator().name()) {
            case "homicide_free" -> row % 4 == 0 ? "是" : "否";
            case "homicide_cases" -> row % 4 == 0 ? 0 : times() * 1.0;
            case "township_insured" -> "是";
            case "townships_insured_pct" -> 100.0;
            case "covered_pct" -> 75.0;
            case "rate_yuan" -> 20.0;
            default -> number(column);
        };
    }

    private double number(FormColumn column) {
        List<FormColumn> parts = column.category() == null
                ? form.rules().stream().map(Rule::check).filter(check -> column.indicator().name().equals(total(check))).findFirst().map(this::parts).orElse(List.of())
                : List.of();
        return parts.isEmpty() ? times() * base(column) : parts.stream().mapToDouble(this::number).sum();
    }

    private int times() {
        return 1 + (row + form.year()) % 3;
    }

    private static double base(FormColumn column) {
        String name = column.name().substring(column.name().indexOf('/') + 1);
        return Stream.of(name, name.replaceFirst("/.*", ""))
                .map(FIGURES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("a figure for " + column.name()));
    }

    private static String total(Rule.Check check) {
        return check instanceof Categories categories ? categories.total() : check instanceof Parts parts ? parts.total() : "";
    }

    private List<FormColumn> parts(Rule.Check check) {
        return check instanceof Categories categories
                ? form.parts(categories.breakdown())
                : ((Parts) check).parts().stream().flatMap(part -> form.total(part).stream()).toList();
    }
}
