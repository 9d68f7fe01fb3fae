package nianbao.chart;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** The colours of lines and bars in their order, which differ in lightness too; without any some programs draw nothing. */
enum ChartColour {
    FIRST(PresetColor.DARK_BLUE),
    SECOND(PresetColor.DARK_ORANGE),
    THIRD(PresetColor.SEA_GREEN),
    FOURTH(PresetColor.GRAY);

    private static final double WIDTH = 1.75;

    private final XDDFColor colour;

    ChartColour(PresetColor colour) {
        this.colour = XDDFColor.from(colour);
    }

    /** All of a shape is of this colour. */
    XDDFSolidFillProperties fill() {
        return new XDDFSolidFillProperties(colour);
    }

    /** A line of this colour. */
    XDDFLineProperties line() {
        XDDFLineProperties line = new XDDFLineProperties(fill());
        line.setWidth(WIDTH);
        return line;
    }
}
