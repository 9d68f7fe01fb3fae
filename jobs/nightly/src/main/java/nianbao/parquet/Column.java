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
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** One nullable column of a file: its name, its type, and where in a row its value stands. */
public final class Column<R, V> {

    private final Type type;
    private final Function<R, V> value;
    private final BiConsumer<RecordConsumer, V> put;

    private Column(Type type, Function<R, V> value, BiConsumer<RecordConsumer, V> put) {
        this.type = type;
        this.value = value;
        this.put = put;
    }

    /** A VARCHAR. */
    public static <R> Column<R, String> text(String name, Function<R, String> value) {
        Type type = Types.optional(BINARY).as(stringType()).named(name);
        Texts texts = new Texts();
        return new Column<>(type, value, (file, text) -> file.addBinary(texts.bytes(text)));
    }

    /** An INTEGER. */
    public static <R> Column<R, Integer> integer(String name, Function<R, Integer> value) {
        return new Column<>(Types.optional(INT32).named(name), value, RecordConsumer::addInteger);
    }

    /** A DECIMAL(28,6), the type of every figure. */
    public static <R> Column<R, BigDecimal> decimal(String name, Function<R, BigDecimal> value) {
        Type type = Types.optional(FIXED_LEN_BYTE_ARRAY)
                .length(DecimalBytes.BYTES)
                .as(decimalType(DecimalBytes.SCALE, DecimalBytes.PRECISION))
                .named(name);
        return new Column<>(type, value, (file, figure) -> file.addBinary(DecimalBytes.binary(figure)));
    }

    /** A DATE. */
    public static <R> Column<R, LocalDate> date(String name, Function<R, LocalDate> value) {
        Type type = Types.optional(INT32).as(dateType()).named(name);
        return new Column<>(type, value, (file, day) -> file.addInteger((int) day.toEpochDay()));
    }

    /** A TIMESTAMP, in UTC. */
    public static <R> Column<R, Instant> timestamp(String name, Function<R, Instant> value) {
        Type type = Types.optional(INT64).as(timestampType(false, TimeUnit.MICROS)).named(name);
        return new Column<>(
                type, value, (file, time) -> file.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, time)));
    }

    Type type() {
        return type;
    }

    boolean isText() {
        return stringType().equals(type.getLogicalTypeAnnotation());
    }

    void write(R row, int index, RecordConsumer file) {
        V present = value.apply(row);
        if (present != null) {
            file.startField(type.getName(), index);
            put.accept(file, present);
            file.endField(type.getName(), index);
        }
    }
}
