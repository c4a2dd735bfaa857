package io.github.communique.internal.clean;

import java.util.function.Supplier;

/** Why a block got its label. It is put into words only where somebody asks: most pages are judged without an explanation. */
@FunctionalInterface
interface Reason extends Supplier<String> {}
