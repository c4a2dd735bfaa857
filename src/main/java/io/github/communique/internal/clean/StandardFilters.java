package io.github.communique.internal.clean;

import java.util.List;

/** The filters that every parser starts with. */
public final class StandardFilters {

    private StandardFilters() {}

    /**
     * The standard chain.
     *
     * @return filters in the order in which they judge
     */
    public static List<StandardFilter> chain() {
        return List.of(new DumpNavigation(), new WebPageFilter(BlockModel.standard()));
    }
}
