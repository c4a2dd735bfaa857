package io.github.communique.report;

import java.io.IOException;

/** What all reports have around their content. Nothing is loaded and nothing runs but our own script, whatever a release says. */
final class Shell {

    private static final String POLICY = "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src "
            + Asset.SCRIPT.hash() + "; base-uri 'none'; form-action 'none'";

    private Shell() {}

    /** Writes what stands inside. */
    interface Content {
        void write(Html html) throws IOException;
    }

    static void write(String title, Appendable out, Content content) throws IOException {
        Html html = new Html(out);
        html.doctype();
        html.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", title + " – Communique");
        html.style(Asset.STYLE);
        html.end().open("body");
        content.write(html);
        html.script(Asset.SCRIPT);
        html.end().end();
    }
}
