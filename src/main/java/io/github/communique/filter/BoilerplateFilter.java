package io.github.communique.filter;

import io.github.communique.page.Page;
import java.util.List;

/**
 * Tells which blocks of a page are not the release. Implementations must be pure and thread-safe: they see the page, return verdicts and change
 * nothing. Filters run in the order in which they were given to the parser, after the standard ones; of several verdicts on a block the
 * last one counts, and a block without a verdict is content.
 */
@FunctionalInterface
public interface BoilerplateFilter {

    /**
     * Judges a page.
     *
     * @param page the page, as its reader saw it
     * @return verdicts on the blocks that this filter has an opinion of, in any order
     */
    List<Verdict> judge(Page page);

    /**
     * What explanations call this filter.
     *
     * @return the simple name of the class, for a lambda that of the class around it, unless overridden
     */
    default String name() {
        String name = getClass().getSimpleName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : "a lambda of " + name.substring(0, lambda);
    }
}
