package nianbao.precheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Sample returns, each damaged in a way or two, and some that are no workbooks any more; the same ones on every run. */
record DamagedInbox(Path samples, Path folder) {

    /** Several years, so that each is held against another one, of senders with few townships. */
    private static final Pattern TAKEN = Pattern.compile("201\\d/(经开区|高新区|度假区|东阿县)/.*|2017/(阳谷县|聊城市)/.*");
    /** Two that say different things, of which nothing but these words tells which one counts. */
    private static final Pattern EITHER = Pattern.compile("(?<=经开区-刑事案件立破案情况2014)（(终稿|最终版)）");
    private static final List<String> TIMES = List.of("", " 2");
    private static final Damage[] DAMAGES = Damage.values();
    private static final long SEED = 20261130;
    private static final Instant SENT = Instant.parse("2026-01-05T02:00:00Z");

    /** Writes each of the samples twice, below folders a year and a sender as they lie in an inbox; how many there are. */
    int write() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(samples)) {
            all = files.filter(file -> TAKEN.matcher(name(file)).matches()).sorted().toList();
        }
        Random chance = new Random(SEED);
        int place = 0;
        for (String time : TIMES) {
            for (Path sample : all) {
                boolean either = EITHER.matcher(name(sample)).find();
                byte[] content = either ? Files.readAllBytes(sample) : content(sample, place, chance);
                // Without the words they would have one name.
                String name = EITHER.matcher(name(sample)).replaceFirst("-$1").replace("终稿", "甲").replace("最终版", "乙");
                write((either ? name : name(sample)).replaceFirst("(\\.xlsx?)$", time + "$1"), content, either || chance.nextInt(3) == 0 ? 0 : place);
                place++;
            }
        }
        return place;
    }

    private String name(Path sample) {
        return samples.relativize(sample).toString();
    }

    private void write(String name, byte[] content, int seconds) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
        Files.setLastModifiedTime(target, FileTime.from(SENT.plusSeconds(seconds)));
    }

    private static byte[] content(Path sample, int place, Random chance) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        return switch (place % 40) {
            case 3 -> Arrays.copyOf(bytes, bytes.length / 2);
            case 13 -> place < 40 ? new byte[0] : "单位,调解数\n铜城街道,12\n".getBytes(StandardCharsets.UTF_8);
            case 23 -> bytes;
            default -> damaged(bytes, sample, place, chance);
        };
    }

    private static byte[] damaged(byte[] bytes, Path sample, int place, Random chance) {
        try (InputStream in = Files.newInputStream(sample);
                Workbook workbook = WorkbookFactory.create(in)) {
            damage(workbook, DAMAGES[place % DAMAGES.length], chance);
            if (chance.nextInt(3) == 0) {
                damage(workbook, DAMAGES[chance.nextInt(DAMAGES.length)], chance);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException damagedBefore) {
            return bytes;
        }
    }

    private static void damage(Workbook workbook, Damage damage, Random chance) {
        Sheet sheet = workbook.getSheetAt(0);
        if (!Damage.figures(sheet).isEmpty()) {
            damage.to(sheet, chance);
        }
    }
}
