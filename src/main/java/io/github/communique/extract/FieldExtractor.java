package io.github.communique.extract;

import io.github.communique.page.LabelledPage;
import io.github.communique.release.PressRelease;

/**
 * Completes or corrects a release after the standard extractors, with what the caller knows better. Implementations must be pure and
 * thread-safe. Extractors run in the order in which they were given to the parser.
 */
@FunctionalInterface
public interface FieldExtractor {

    /**
     * Refines a release.
     *
     * @param release as extracted so far
     * @param page the page with its labels
     * @return the release to go on with, such as {@code release.toBuilder().headline("...").build()}
     */
    PressRelease extract(PressRelease release, LabelledPage page);

    /**
     * What explanations and errors call this extractor.
     *
     * @return the simple name of the class, for a lambda that of the class around it, unless overridden
     */
    default String name() {
        String name = getClass().getSimpleName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : "a lambda of " + name.substring(0, lambda);
    }
}
