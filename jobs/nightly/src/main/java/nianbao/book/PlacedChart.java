package nianbao.book;

/**
 * A chart in a sheet.
 *
 * @param xml what is drawn
 * @param row that it fills
 * @param column the first that it fills
 * @param end the column behind the last
 */
public record PlacedChart(String xml, int row, int column, int end) {

    private static final int EDGE = 38_100;

    /** Where it stands, with a number from 1. */
    void write(int number, StringBuilder drawing) {
        drawing.append("<xdr:twoCellAnchor editAs=\"twoCell\"><xdr:from>");
        corner(column, row, EDGE, drawing);
        drawing.append("</xdr:from><xdr:to>");
        corner(end, row + 1, 0, drawing);
        drawing.append("</xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id=\"").append(number).append("\" name=\"Chart ").append(number)
                .append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
                .append("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"rId").append(number)
                .append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(int column, int row, int edge, StringBuilder drawing) {
        drawing.append("<xdr:col>").append(column).append("</xdr:col><xdr:colOff>").append(edge).append("</xdr:colOff><xdr:row>").append(row)
                .append("</xdr:row><xdr:rowOff>").append(edge).append("</xdr:rowOff>");
    }
}
