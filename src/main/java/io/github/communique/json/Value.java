package io.github.communique.json;

import io.github.communique.internal.text.EnumName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JSON value and its place in the document, with typed access that says what it expected. A missing value is null at its owner's place. */
final class Value {

    /** More digits than any figure has; unfolding an exponent without a limit would fill the memory. */
    static final int MAX_DIGITS = 10_000;

    static final String A_NUMBER = "a number of at most " + MAX_DIGITS + " digits";

    private final @Nullable Object content;
    private final @Nullable Value parent;
    private final String step;
    private final int line;
    private final int column;

    /** The content is null, a string, a boolean, a {@link BigDecimal}, a list or a map of values. */
    Value(@Nullable Object content, @Nullable Value parent, String step, int line, int column) {
        this.content = content;
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    boolean isNull() {
        return content == null;
    }

    Value field(String name) {
        if (!(content instanceof Map<?, ?> fields)) {
            throw expected("an object");
        }
        return fields.get(name) instanceof Value value ? value : new Value(null, this, name, line, column);
    }

    <T> List<T> list(Function<Value, T> element) {
        if (content == null) {
            return List.of();
        }
        if (!(content instanceof List<?> elements)) {
            throw expected("an array");
        }
        return elements.stream().map(Value.class::cast).map(element).toList();
    }

    @Nullable
    String text() {
        return isNull() ? null : requiredText();
    }

    String textOr(String missing) {
        return isNull() ? missing : requiredText();
    }

    String requiredText() {
        if (content instanceof String text) {
            return text;
        }
        throw expected("text");
    }

    @Nullable
    BigDecimal number() {
        return isNull() ? null : requiredNumber();
    }

    BigDecimal requiredNumber() {
        if (!(content instanceof BigDecimal number)) {
            throw expected("a number");
        }
        if (Math.abs((long) number.scale()) + number.precision() > MAX_DIGITS) {
            throw expected(A_NUMBER);
        }
        return number;
    }

    @Nullable
    Integer integer() {
        return isNull() ? null : Integer.valueOf(requiredInteger());
    }

    int requiredInteger() {
        try {
            return requiredNumber().intValueExact();
        } catch (ArithmeticException e) {
            throw expected("a whole number of 32 bits");
        }
    }

    @Nullable
    Double decimal() {
        return isNull() ? null : Double.valueOf(requiredNumber().doubleValue());
    }

    boolean flag() {
        if (content == null) {
            return false;
        }
        if (content instanceof Boolean flag) {
            return flag;
        }
        throw expected("true or false");
    }

    <E extends Enum<E>> @Nullable E constant(E[] constants) {
        return isNull() ? null : requiredConstant(constants);
    }

    <E extends Enum<E>> E requiredConstant(E[] constants) {
        for (E constant : constants) {
            if (EnumName.of(constant).equals(content)) {
                return constant;
            }
        }
        throw expected("one of " + Arrays.stream(constants).map(EnumName::of).toList());
    }

    /** What the supplier makes; where a record refuses its parts, the problem gets this value's place. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new ReleaseJsonException(String.valueOf(e.getMessage()), line, column, path(), e);
        }
    }

    ReleaseJsonException problem(String what) {
        return new ReleaseJsonException(what, line, column, path(), null);
    }

    private ReleaseJsonException expected(String what) {
        return problem(what + " expected, found " + found());
    }

    private String found() {
        if (content == null) {
            return "null or nothing";
        }
        if (content instanceof String text) {
            return "the text \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
        }
        if (content instanceof BigDecimal number) {
            return "the number " + (number.precision() > 40 ? number.round(new MathContext(40)) : number);
        }
        return content instanceof Map ? "an object" : content instanceof List ? "an array" : content.toString();
    }

    private String path() {
        if (parent == null) {
            return "";
        }
        return parent.path() + '/' + step.replace("~", "~0").replace("/", "~1");
    }
}
