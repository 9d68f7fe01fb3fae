package nianbao.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.export.Edition;
import nianbao.language.Title;
import nianbao.page.PageFiles;
import org.jspecify.annotations.Nullable;

/**
 * A page about a division, as the templates lay it out.
 *
 * @param above the division whose page leads here; null for a city
 * @param places all divisions of the city
 */
public record ReportPage(
        ReportWords words,
        Edition edition,
        Place place,
        @Nullable Place above,
        List<Place> places,
        int year,
        List<FormLines> forms,
        List<DivisionTable> divisions,
        TileMap tiles,
        List<Leader> leaders,
        List<LongStreak> streaks,
        Completeness completeness,
        List<MissingDivision> missing,
        List<RevisedFigure> revised,
        List<OverturnedStatement> overturned,
        List<BrokenSeries> breaks,
        List<HeldClaim> claims,
        List<SourceTable> sources,
        Addresses addresses) {

    private static final PageFiles FILES = new PageFiles(ReportPage.class);

    /** The same for a sheet of paper on which no more than so many columns of figures have room. */
    public ReportPage withColumns(int most) {
        return new ReportPage(
                words, edition, place, above, places, year, forms, divisions.stream().map(table -> table.cut(most)).flatMap(List::stream).toList(),
                tiles, leaders, streaks, completeness, missing, revised, overturned, breaks, claims, sources, addresses);
    }

    /** A text of a definition or of the register, in the page's language. */
    public String say(Title title) {
        return words.language().of(title);
    }

    /** How the page looks, for the head of it. */
    public String style() {
        return FILES.style("report.css");
    }

    /** What the page does when it is clicked at. */
    public String script() {
        return FILES.text("page.js");
    }

    /** Whether the page tells from which cells a figure of a year comes. */
    public boolean hasSource(FigureKey key, int of) {
        return sources.stream().anyMatch(table -> table.form().equals(key.form()) && table.year() == of
                && table.columns().stream().anyMatch(column -> column.key().equals(key)));
    }

    /** The parts of the page that have something to say, in their order. */
    public List<String> sections() {
        Map<String, Boolean> sections = new LinkedHashMap<>();
        sections.put("figures", true);
        sections.put("trends", true);
        sections.put("divisions", !divisions.isEmpty());
        sections.put("map", !tiles.isEmpty());
        sections.put("ranking", !leaders.isEmpty() || !streaks.isEmpty());
        sections.put("complete", true);
        sections.put("revised", true);
        sections.put("overturned", !overturned.isEmpty());
        sections.put("breaks", true);
        sections.put("claims", !claims.isEmpty());
        sections.put("sources", true);
        return sections.keySet().stream().filter(sections::get).toList();
    }

    /** Who leads, a list a form. */
    public Collection<List<Leader>> leadersByForm() {
        return leaders.stream().collect(Collectors.groupingBy(Leader::form, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** The divisions below this one that have pages of their own. */
    public List<Place> pages() {
        return above == null ? places.stream().filter(place -> place.hasPage() && !place.equals(this.place)).toList() : List.of();
    }

    /** The division of a code. */
    public Place place(String code) {
        return places.stream().filter(known -> known.code().equals(code)).findFirst().orElseThrow();
    }

    /** Where the page says from which cells a figure of a table comes: of a township a line, of what is summed a column. */
    public String sourceOf(DivisionTable table, DivisionTable.Line line, DivisionTable.Column column) {
        FigureKey key = FigureKey.of(table.form(), column.indicator());
        return line.level().equals("township") && sources.stream().anyMatch(source -> source.has(table, line.code()))
                ? "#r." + table.year() + "." + table.form() + "." + line.code()
                : "#s." + table.year() + "." + key.anchor();
    }

    /** The name of a workbook without its folders. */
    public String fileName(SourceTable.Sheet sheet) {
        return sheet.file().substring(sheet.file().lastIndexOf('/') + 1);
    }

    /** A figure with as many decimals as it has. */
    public String plain(@Nullable BigDecimal figure) {
        return figure == null ? "–" : new Figures("", Math.max(0, figure.stripTrailingZeros().scale())).of(figure);
    }
}
