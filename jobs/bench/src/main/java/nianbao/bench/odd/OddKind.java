package nianbao.bench.odd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is odd about a workbook, be it made to do harm or by mistake. All that stands in them is invented. */
enum OddKind {
    RIGHT {
        @Override
        byte[] make(int size, Random random) throws IOException {
            return right(random).bytes();
        }
    },
    TEXT_FOR_A_WORKBOOK {
        @Override
        byte[] make(int size, Random random) {
            return utf8((OddForm.title(year(random)) + ",1,2,3\n").repeat(size));
        }
    },
    CUT_OFF {
        @Override
        byte[] make(int size, Random random) throws IOException {
            byte[] whole = right(random).bytes();
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    BYTES_CHANGED {
        @Override
        byte[] make(int size, Random random) throws IOException {
            byte[] bytes = right(random).bytes();
            for (int change = 0; change < 5; change++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    NOT_XML {
        @Override
        byte[] make(int size, Random random) throws IOException {
            return OddPackage.of(filled(random).raw("<row>".repeat(size))).bytes();
        }
    },
    ONE_PART_MANY_TIMES {
        @Override
        byte[] make(int size, Random random) throws IOException {
            return right(random).parts("xl/media/image1.bin", Math.min(size, 18_000), "a".repeat(20_000)).bytes();
        }
    },
    MANY_SHEETS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            return OddPackage.of(IntStream.range(0, Math.min(size, 2_100)).mapToObj(sheet -> filled(random)).toList()).bytes();
        }
    },
    FORMATS_WITHOUT_CONTENT {
        @Override
        byte[] make(int size, Random random) throws IOException {
            return OddPackage.of(filled(random).raw(("<row>" + "<c s=\"0\"/>".repeat(100) + "</row>").repeat(size))).bytes();
        }
    },
    MERGED_ALL_OVER {
        @Override
        byte[] make(int size, Random random) throws IOException {
            String merges = IntStream.range(9, 9 + size * 10).mapToObj(row -> "<mergeCell ref=\"A" + row + ":C" + row + "\"/>").collect(Collectors.joining());
            return OddPackage.of(filled(random).behind("<mergeCells>" + merges + "</mergeCells>")).bytes();
        }
    },
    MANY_COMMENTS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            String comments = IntStream.range(1, size)
                    .mapToObj(row -> "<comment ref=\"B" + row + "\" authorId=\"0\"><text><t>" + "见说明 20150101 ".repeat(30) + "</t></text></comment>")
                    .collect(Collectors.joining());
            return right(random).part("xl/comments1.xml", "<comments><commentList>" + comments + "</commentList></comments>").bytes();
        }
    },
    NUMBERS_AS_TEXTS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            IntStream.range(0, size).forEach(row -> sheet.row(List.of(division(row), "1,234", "５６", "7.0万", "八", "9%")));
            return OddPackage.of(sheet).bytes();
        }
    },
    UNKNOWN_DIVISIONS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            IntStream.range(0, size).forEach(row -> sheet.row(List.of("镇" + row, row, row, row, row, 1)));
            return OddPackage.of(sheet).bytes();
        }
    },
    UNKNOWN_HEADINGS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            List<String> headings = new ArrayList<>(OddForm.HEADINGS);
            IntStream.range(0, Math.min(size, 600)).forEach(column -> headings.add("栏" + column));
            OddSheet sheet = new OddSheet().row(List.of(OddForm.title(year(random)))).row(headings);
            OddForm.DIVISIONS.forEach(division -> sheet.row(List.of(division, 2, 1, 1, 1, 50)));
            return OddPackage.of(sheet).bytes();
        }
    },
    TOTALS_ALL_OVER {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = filled(random);
            IntStream.range(0, size).forEach(row -> sheet.row(List.of("合计", row, row, row, row, 1)));
            return OddPackage.of(sheet).bytes();
        }
    },
    ERRORS_ALL_OVER {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            IntStream.range(0, size).forEach(row -> sheet.row(division(row), " t=\"e\"><v>#REF!</v>"));
            return OddPackage.of(sheet).bytes();
        }
    },
    FORMULAS_ALL_OVER {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            IntStream.range(0, size).forEach(row -> sheet.row(division(row), "><f>SUM(B" + (row + 4) + ":F" + (size + 9) + ")</f><v>1</v>"));
            return OddPackage.of(sheet).bytes();
        }
    },
    CIRCULAR_FORMULAS {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            IntStream.range(0, size).forEach(row -> sheet.row(division(row), "><f>" + "(".repeat(50) + "B" + (row + 4) + "+F3" + ")".repeat(50) + "</f>"));
            return OddPackage.of(sheet).bytes();
        }
    },
    FIGURES_BEYOND_ALL {
        @Override
        byte[] make(int size, Random random) throws IOException {
            List<Object> odd = List.of(1e308, -1e308, "1e308", 1e-300, "9".repeat(400), "0." + "3".repeat(400), "-0", 999_999_999_999_999_000d, 0, 0.000001, "NaN");
            OddSheet sheet = OddSheet.titled(year(random));
            OddForm.DIVISIONS.forEach(division -> sheet.row(
                    IntStream.range(0, 6).mapToObj(column -> column == 0 ? division : odd.get(random.nextInt(odd.size()))).toList()));
            return OddPackage.of(sheet).bytes();
        }
    },
    LARGE_AND_RIGHT {
        @Override
        byte[] make(int size, Random random) throws IOException {
            OddSheet sheet = OddSheet.titled(year(random));
            OddForm.DIVISIONS.forEach(division -> sheet.row(List.of(division, 2e17, 1e17, 1e17, 999_999_999_999_999_000d, 50)));
            return OddPackage.of(sheet).bytes();
        }
    },
    TEXTS_WITHOUT_END {
        @Override
        byte[] make(int size, Random random) throws IOException {
            List<String> pieces = List.of("1.", ",111", "（", "东县", "、东县", "2015年", "单位：元", "注：", "“…”表示", "甲/", "*", "-", " ");
            OddSheet sheet = new OddSheet().row(List.of(OddForm.title(year(random)) + many(pieces, size, random))).row(OddForm.HEADINGS);
            OddForm.DIVISIONS.forEach(division -> sheet.row(List.of(division + many(pieces, size, random), many(pieces, size, random), 1, 1, 1, 1)));
            return OddPackage.of(sheet.row(List.of(many(pieces, size, random)))).bytes();
        }
    };

    /**
     * A workbook of the kind.
     *
     * @param size how many of what there is too much of
     */
    abstract byte[] make(int size, Random random) throws IOException;

    private static int year(Random random) {
        return 1990 + random.nextInt(30);
    }

    private static String division(int row) {
        return OddForm.DIVISIONS.get(row % OddForm.DIVISIONS.size());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String many(List<String> pieces, int size, Random random) {
        return pieces.get(random.nextInt(pieces.size())).repeat(Math.min(size, 20_000));
    }

    private static OddSheet filled(Random random) {
        OddSheet sheet = OddSheet.titled(year(random));
        for (String division : OddForm.DIVISIONS) {
            int two = 1 + random.nextInt(500);
            sheet.row(List.of(division, 2 * two, two, two, random.nextInt(100_000), 50));
        }
        return sheet;
    }

    private static OddPackage right(Random random) {
        return OddPackage.of(filled(random));
    }
}
