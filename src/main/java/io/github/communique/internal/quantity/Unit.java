package io.github.communique.internal.quantity;

import io.github.communique.release.Figure.Kind;

/**
 * What a number is a number of, as printed beside it.
 *
 * @param start offset of its first unit
 * @param end one past its last unit
 * @param kind money, percentage, measure or duration
 * @param code ISO 4217, {@code %}, a UCUM-like name, or a duration word
 * @param assumed whether the code is an assumption ("dollars")
 */
public record Unit(int start, int end, Kind kind, String code, boolean assumed) {}
