package nianbao.command;

import nianbao.warehouse.Failure;
import nianbao.warehouse.MemoryBudget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much memory a load may hold. The launcher has read it too, as Java can be bounded before it starts only. */
final class MemoryOption {

    @Option(names = "--memory", paramLabel = "SIZE", defaultValue = "${sys:" + MemoryBudget.SETTING + "}", converter = Size.class)
    void keep(String size) {
        if (size != null) {
            System.setProperty(MemoryBudget.SETTING, size);
        }
    }

    /** The size as it was given, once it is known to be one. */
    static final class Size implements ITypeConverter<String> {

        @Override
        public String convert(String size) {
            try {
                MemoryBudget.of(size);
                return size;
            } catch (Failure e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
