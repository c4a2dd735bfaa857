package io.github.communique.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The columns that values of a type become, each with where it comes from: so that the schema and the rows cannot say different things.
 *
 * @param fields in the order of the columns
 */
record Shape<T>(List<Field<T>> fields) {

    /** 28 digits before the point and 10 behind it. */
    private static final DecimalType NUMBER = DataTypes.createDecimalType(DecimalType.MAX_PRECISION(), 10);

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in Spark
     * @param value its cells
     */
    record Field<T>(String name, DataType type, Function<T, @Nullable Object> value) {}

    @SafeVarargs
    static <T> Shape<T> of(Field<T>... fields) {
        return new Shape<>(List.of(fields));
    }

    StructType type() {
        return DataTypes.createStructType(fields.stream()
                .map(field -> DataTypes.createStructField(field.name(), field.type(), true))
                .toArray(StructField[]::new));
    }

    Row row(T value) {
        return RowFactory.create(
                fields.stream().map(field -> field.value().apply(value)).toArray());
    }

    Row[] rows(Stream<T> values) {
        return values.map(this::row).toArray(Row[]::new);
    }

    static <T> Field<T> text(String name, Function<T, @Nullable String> value) {
        return new Field<>(name, DataTypes.StringType, value::apply);
    }

    static <T> Field<T> texts(String name, Function<T, List<String>> value) {
        return new Field<>(name, DataTypes.createArrayType(DataTypes.StringType), of -> value.apply(of)
                .toArray());
    }

    /** As JSON names constants: {@code MORE_THAN} is {@code moreThan}. */
    static <T> Field<T> constant(String name, Function<T, @Nullable Enum<?>> value) {
        return new Field<>(name, DataTypes.StringType, of -> {
            Enum<?> constant = value.apply(of);
            return constant == null ? null : camelCase(constant.name());
        });
    }

    static <T> Field<T> whole(String name, Function<T, @Nullable Integer> value) {
        return new Field<>(name, DataTypes.IntegerType, value::apply);
    }

    static <T> Field<T> real(String name, Function<T, @Nullable Double> value) {
        return new Field<>(name, DataTypes.DoubleType, value::apply);
    }

    static <T> Field<T> flag(String name, Function<T, Boolean> value) {
        return new Field<>(name, DataTypes.BooleanType, value::apply);
    }

    static <T> Field<T> date(String name, Function<T, java.time.@Nullable LocalDate> value) {
        return new Field<>(name, DataTypes.DateType, value::apply);
    }

    /** Null also for what is too large for a decimal of Spark, which would fail the task. */
    static <T> Field<T> number(String name, Function<T, @Nullable BigDecimal> value) {
        return new Field<>(name, NUMBER, of -> {
            BigDecimal number = value.apply(of);
            BigDecimal rounded = number == null ? null : number.setScale(NUMBER.scale(), RoundingMode.HALF_EVEN);
            return rounded == null || rounded.precision() > NUMBER.precision() ? null : rounded;
        });
    }

    static <T, U> Field<T> one(String name, Shape<U> shape, Function<T, @Nullable U> value) {
        return new Field<>(name, shape.type(), of -> {
            U inner = value.apply(of);
            return inner == null ? null : shape.row(inner);
        });
    }

    static <T, U> Field<T> many(String name, Shape<U> shape, Function<T, List<U>> value) {
        return new Field<>(name, DataTypes.createArrayType(shape.type()), of -> shape.rows(value.apply(of).stream()));
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        for (String word : name.split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            camel.append(camel.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return camel.toString();
    }
}
