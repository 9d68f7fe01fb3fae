package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nianbao.run.Summary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that nobody may write to, with files that nobody would wish for. */
class AwkwardInboxTest {

    private static final List<String> NAMES = List.of(
            "'; drop table submission; --.xlsx", "\"quoted\".xlsx", "-rf.xlsx", "$HOME `id`.xlsx", "100%.xlsx", "%d%n.xlsx",
            "*?[a].xlsx", "{}.xlsx", "a\\b.xlsx", " blank .xlsx", "two\nlines.xlsx", "tab\tescape\u001b[31m.xlsx", "#.xlsx",
            "é and e\u0301.xlsx", "\u202egnp.xlsx", "😀.xlsx", "表&<xml>.xlsx", "年/报/…/表.xlsx");
    // The longest that file systems allow; what goes back to the sender has a longer ending.
    private static final List<String> WRONG = List.of("长".repeat(83) + "aa.xls", "不\n是\u001b[31m.xls");

    // In a name space of its own anybody may make a folder read-only, and whoever is root there can do without the right to
    // read everything, where the system permits name spaces.
    private static final String SHELL = """
            inbox=$1; shift
            cp "$inbox/ .xlsx" "$inbox/$(printf '\\261\\355').xlsx" && rm "$inbox/ .xlsx"
            mount --bind "$inbox" "$inbox" && mount -o remount,bind,ro "$inbox" || exit 77
            ordinary="setpriv --bounding-set=-dac_override,-dac_read_search --"
            if touch "$inbox/written" || $ordinary cat "$inbox/secret.xlsx" || $ordinary ls "$inbox/closed"; then exit 78; fi
            exec $ordinary "$@"
            """;

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @AfterEach
    void open() throws IOException {
        permit("secret.xlsx", "rw-------");
        permit("closed", "rwx------");
    }

    @Test
    void what_can_be_read_is_read_whatever_it_is_called_and_nothing_is_written() throws Exception {
        for (int number = 0; number < NAMES.size(); number++) {
            save(NAMES.get(number), number);
        }
        save(" .xlsx", NAMES.size());
        save("secret.xlsx", 100);
        save("closed/a.xlsx", 101);
        for (String name : WRONG) {
            Files.writeString(nights.inbox().resolve(name), "no workbook but " + name);
        }
        Files.createSymbolicLink(nights.inbox().resolve("link.xlsx"), Files.createFile(folder.resolve("outside.xlsx")));
        permit("secret.xlsx", "---------");
        permit("closed", "---------");

        try (Program program = Program.start(shell(), nights, Map.of(), "nightly")) {
            int end = program.end();
            assumeThat(program.said()).doesNotContain("Operation not permitted").doesNotContain("must be superuser");
            assertThat(end).as(program.said()).isZero();
            assertThat(program.said())
                    .contains((NAMES.size() + 3) + " new, 0 known: " + (NAMES.size() + 1) + " accepted, 2 returned, 0 refused")
                    .contains("left out  closed  无法读取，请检查权限 / cannot be read", "left out  secret.xlsx  无法读取", "left out  link.xlsx  是链接")
                    .doesNotContain("\u001b", "不\n是");
        }

        assertThat(nights.ask("select file from submission where outcome = 'accepted'")).containsAll(NAMES);
        assertThat(Nights.files(nights.home().corrections())).hasSize(2);
        open();
        Summary second = nights.pass();
        assertThat(second.submissions()).as("what can be read now").isEqualTo(Map.of("accepted", 2L));
        assertThat(second.known()).isEqualTo(NAMES.size() + 3);
    }

    private List<String> shell() {
        return List.of("unshare", "-rm", "bash", "-c", SHELL, "bash", nights.inbox().toString());
    }

    private void save(String name, int number) throws IOException {
        Returns.of(2000 + number % 18, "东县", "2018年1月8日").row("清河镇", number, 0).save(nights.inbox().resolve(name));
    }

    private void permit(String file, String permissions) throws IOException {
        Files.setPosixFilePermissions(nights.inbox().resolve(file), PosixFilePermissions.fromString(permissions));
    }
}
