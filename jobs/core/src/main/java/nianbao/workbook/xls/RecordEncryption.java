package nianbao.workbook.xls;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import nianbao.workbook.Budget;
import nianbao.workbook.Opened.Reason;
import nianbao.workbook.Unreadable;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** Opens record streams that are protected with the default password. */
final class RecordEncryption {

    private static final int FIRST_RECORDS = 10;
    private static final int HEADER = 4;
    private static final int LONGEST = RecordInputStream.MAX_RECORD_DATA_SIZE;
    private static final int POSITION_OF_SHEET = 4;

    private RecordEncryption() {}

    /** The stream itself when it is not protected, and else a copy with the records in plain. */
    static byte[] open(byte[] stream, Budget budget) throws Unreadable {
        Records records = new Records(stream, budget);
        for (int i = 0; i < FIRST_RECORDS && records.next(); i++) {
            if (records.type() == RecordType.ENCRYPTED) {
                return decrypted(stream, records.position());
            }
        }
        return stream;
    }

    private static byte[] decrypted(byte[] stream, int at) throws Unreadable {
        try {
            RecordInputStream key = records(stream, at);
            key.nextRecord();
            EncryptionInfo encryption = new FilePassRecord(key).getEncryptionInfo();
            if (!Decryptor.getInstance(encryption).verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new Unreadable(Reason.LOCKED, null);
            }
            return decrypted(stream, at + HEADER + new Bytes(stream).u16(at + 2), encryption);
        } catch (EncryptedDocumentException | GeneralSecurityException e) {
            throw new Unreadable(Reason.LOCKED, null);
        } catch (RuntimeException e) {
            // The library meets broken bytes with exceptions of many kinds.
            throw Unreadable.damaged("加密信息有误", "broken encryption");
        }
    }

    private static RecordInputStream records(byte[] stream, int at) {
        return new RecordInputStream(new ByteArrayInputStream(stream, at, stream.length - at));
    }

    /** Up to the last whole record: rubbish may follow the last sheet, and within one the reader comes upon it again. */
    private static byte[] decrypted(byte[] stream, int at, EncryptionInfo encryption) throws Unreadable {
        byte[] plain = stream.clone();
        RecordInputStream records =
                new RecordInputStream(new ByteArrayInputStream(stream, at, stream.length - at), encryption, at);
        int position = at;
        while (isWhole(stream, position) && records.hasNextRecord()) {
            records.nextRecord();
            int inPlain = records.getSid() == RecordType.SHEET ? POSITION_OF_SHEET : 0;
            byte[] record = records.readRemainder();
            System.arraycopy(record, inPlain, plain, position + HEADER + inPlain, record.length - inPlain);
            position += HEADER + record.length;
        }
        return plain;
    }

    private static boolean isWhole(byte[] stream, int position) throws Unreadable {
        boolean header = position + HEADER <= stream.length;
        int length = header ? new Bytes(stream).u16(position + 2) : 0;
        return header && length <= LONGEST && position + HEADER + length <= stream.length;
    }
}
