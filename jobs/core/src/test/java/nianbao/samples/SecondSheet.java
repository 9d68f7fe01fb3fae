package nianbao.samples;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What stands behind the table in some workbooks: a block that is not read, or persons, who must not be there. */
record SecondSheet(Return sent) {

    private static final List<String> ROSTER = List.of("序号", "姓名", "身份证号", "联系电话");
    private static final List<String> REFERRALS = List.of("法院（法庭）", "委派件数", "委托件数");
    private static final int PERSONS = 6;

    void addTo(Workbook book) {
        if (sent.fault() == Fault.PERSONAL_DATA) {
            roster(book.createSheet("人员花名册"));
        }
        if (sent.year() == 2016 && sent.form() instanceof MediationForm && sent.chance("referrals").happens(0.4)) {
            referrals(book.createSheet("诉调对接"));
        }
    }

    private void roster(Sheet sheet) {
        fill(sheet.createRow(0), ROSTER);
        for (int index = 1; index <= PERSONS; index++) {
            InventedPerson who = new InventedPerson(sent.chance("person" + index));
            List<String> texts = List.of(String.valueOf(index), who.name(), who.identity(), who.telephone());
            fill(sheet.createRow(index), texts);
        }
    }

    private void referrals(Sheet sheet) {
        fill(sheet.createRow(0), REFERRALS);
        Row row = sheet.createRow(1);
        fill(row, List.of("人民法院"));
        row.createCell(1).setCellValue(sent.chance("assigned").between(10, 60));
        row.createCell(2).setCellValue(sent.chance("entrusted").between(10, 60));
    }

    private static void fill(Row row, List<String> texts) {
        texts.forEach(text -> row.createCell(texts.indexOf(text)).setCellValue(text));
    }
}
