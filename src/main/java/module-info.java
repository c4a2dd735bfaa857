/**
 * Turns saved press releases into immutable records. {@link io.github.communique.ReleaseParser} is the front door.
 */
module io.github.communique {
    requires transitive org.jspecify;
    requires transitive org.jsoup;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.google.i18n.phonenumbers.libphonenumber;

    exports io.github.communique;
    exports io.github.communique.extract;
    exports io.github.communique.filter;
    exports io.github.communique.format;
    exports io.github.communique.json;
    exports io.github.communique.page;
    exports io.github.communique.release;
    exports io.github.communique.report;
}
