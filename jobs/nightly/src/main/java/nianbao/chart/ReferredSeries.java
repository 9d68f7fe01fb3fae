package nianbao.chart;

import java.util.List;
import nianbao.export.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * A row of figures of a chart, with the cells that each part of it stands in.
 *
 * @param called the cell of the title
 * @param names what each figure is of
 * @param named the cells of the names
 * @param values null for none
 * @param counted the cells of the values
 */
public record ReferredSeries(
        String title, String called, List<String> names, String named, List<@Nullable Double> values, String counted) {

    /** The title, the names and the values, as they stand in a chart. */
    List<String> references() {
        return List.of(reference("str", called, List.of(title)), reference("str", named, names), reference("num", counted, values));
    }

    private static String reference(String kind, String cells, List<? extends @Nullable Object> shown) {
        StringBuilder xml = new StringBuilder("<c:" + kind + "Ref><c:f>" + XmlText.escaped(cells) + "</c:f><c:" + kind + "Cache><c:ptCount val=\"")
                .append(shown.size()).append("\"/>");
        for (int index = 0; index < shown.size(); index++) {
            Object one = shown.get(index);
            if (one != null) {
                xml.append("<c:pt idx=\"").append(index).append("\"><c:v>").append(XmlText.escaped(one.toString())).append("</c:v></c:pt>");
            }
        }
        return xml.append("</c:").append(kind).append("Cache></c:").append(kind).append("Ref>").toString();
    }
}
