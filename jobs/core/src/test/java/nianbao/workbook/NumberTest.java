package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import nianbao.workbook.markup.DoubleText;
import org.junit.jupiter.api.Test;

class NumberTest {

    private static final int SEED = 20170101;

    @Test
    void numbers_are_read_to_the_last_bit() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            String text = text(random);
            assertThat(DoubleText.parse(text.toCharArray(), 0, text.length())).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    private static String text(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt());
            case 1 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(9)).toPlainString();
            case 2 -> String.valueOf(Double.longBitsToDouble(random.nextLong() & ~(0x7ffL << 52) | (long) (1023 + random.nextInt(40)) << 52));
            default -> BigDecimal.valueOf(random.nextLong(), random.nextInt(17)).toPlainString();
        };
    }

    @Test
    void words_are_no_numbers() {
        for (String word : new String[] {"", "-", ".", "-.", "1.2.3", "1,2", "0x1p3", "NaN", "Infinity", "1d", "１"}) {
            assertThat(DoubleText.parse(word.toCharArray(), 0, word.length())).as(word).isNaN();
        }
    }

    @Test
    void a_number_has_the_fifteen_digits_that_excel_shows() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            String text = text(random);
            assertThat(new Content.Number(Double.parseDouble(text)).decimal()).as(text).isEqualTo(fifteenDigits(Double.parseDouble(text)));
        }
        assertThat(new Content.Number(0.1 + 0.2).decimal()).isEqualTo(new BigDecimal("0.3"));
        assertThat(new Content.Number(-0.0).decimal()).isEqualTo(BigDecimal.ZERO);
    }

    private static BigDecimal fifteenDigits(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
