package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nianbao.query.Format;
import nianbao.query.Query;
import nianbao.warehouse.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true, description = "Answers SQL on the published warehouse, read-only.")
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/warehouse",
            description = "Folder of the warehouse. Default: warehouse")
    private Path home;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "table, csv or json. Default: table")
    private Format format;

    @Parameters(paramLabel = "SQL", description = "A query, such as \"select year, sum(value) from observation group by year\"")
    private String sql;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        new Query(sql).answer(new Home(home), format, out);
        out.flush();
        return 0;
    }
}
