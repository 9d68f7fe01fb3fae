package nianbao.export;

import java.util.IdentityHashMap;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Makes workbooks in which a text that many cells have is put into XML once, not for every cell, to find its number. */
public final class StringsOnce extends XSSFFactory {

    private static final class Table extends SharedStringsTable {

        // Texts are not changed once they are in a cell.
        private final IdentityHashMap<CTRst, String> xml = new IdentityHashMap<>();

        @Override
        protected String xmlText(CTRst text) {
            return xml.computeIfAbsent(text, super::xmlText);
        }
    }

    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation part) {
        return part == XSSFRelation.SHARED_STRINGS ? new Table() : super.newDocumentPart(part);
    }
}
