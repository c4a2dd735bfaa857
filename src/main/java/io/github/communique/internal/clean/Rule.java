package io.github.communique.internal.clean;

/** One rule of cleaning. Stateless. */
interface Rule {

    /** Marks blocks of the layout. */
    void apply(Layout layout);
}
