package nianbao.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** One nullable column of a file: its name, its type, and where in a row its value stands. */
public final class Column<R, V> {

    /** How deep a value stands among repeated ones: in none. */
    private static final int FLAT = 0;
    /** How much of what is optional around a value is there: it, or nothing. */
    private static final int THERE = 1;

    private static final int NOT_THERE = 0;

    private final Type type;
    private final Function<R, V> value;
    private final BiConsumer<ColumnWriter, V> put;

    private Column(Type type, Function<R, V> value, BiConsumer<ColumnWriter, V> put) {
        this.type = type;
        this.value = value;
        this.put = put;
    }

    /** A VARCHAR. */
    public static <R> Column<R, String> text(String name, Function<R, String> value) {
        Type type = Types.optional(BINARY).as(stringType()).named(name);
        Texts texts = new Texts();
        return new Column<>(type, value, (file, text) -> file.write(texts.bytes(text), FLAT, THERE));
    }

    /** An INTEGER. */
    public static <R> Column<R, Integer> integer(String name, Function<R, Integer> value) {
        return new Column<>(Types.optional(INT32).named(name), value, (file, number) -> file.write(number, FLAT, THERE));
    }

    /** A DECIMAL(28,6), the type of every figure. */
    public static <R> Column<R, BigDecimal> decimal(String name, Function<R, BigDecimal> value) {
        Type type = Types.optional(FIXED_LEN_BYTE_ARRAY)
                .length(DecimalBytes.BYTES)
                .as(decimalType(DecimalBytes.SCALE, DecimalBytes.PRECISION))
                .named(name);
        return new Column<>(type, value, (file, figure) -> file.write(DecimalBytes.binary(figure), FLAT, THERE));
    }

    /** A DATE. */
    public static <R> Column<R, LocalDate> date(String name, Function<R, LocalDate> value) {
        Type type = Types.optional(INT32).as(dateType()).named(name);
        return new Column<>(type, value, (file, day) -> file.write((int) day.toEpochDay(), FLAT, THERE));
    }

    /** A TIMESTAMP, in UTC. */
    public static <R> Column<R, Instant> timestamp(String name, Function<R, Instant> value) {
        Type type = Types.optional(INT64).as(timestampType(false, TimeUnit.MICROS)).named(name);
        return new Column<>(
                type, value, (file, time) -> file.write(ChronoUnit.MICROS.between(Instant.EPOCH, time), FLAT, THERE));
    }

    Type type() {
        return type;
    }

    boolean isText() {
        return stringType().equals(type.getLogicalTypeAnnotation());
    }

    void write(R row, ColumnWriter file) {
        V present = value.apply(row);
        if (present == null) {
            file.writeNull(FLAT, NOT_THERE);
        } else {
            put.accept(file, present);
        }
    }
}
