package io.github.communique.compare;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The other libraries, each called as its documentation says, in the setting of its own that scores best. None needs the network. */
public enum Peer {
    /** Not {@code Readability4JExtended}: what that adds concerns images, its body scores a little lower, and on a few pages it throws. */
    READABILITY4J {
        @Override
        public Article read(String url, String html) {
            net.dankito.readability4j.Article found = new Readability4J(url, html).parse();
            return new Article(found.getTitle(), found.getTextContent(), found.getArticleContent());
        }
    },

    /** Its extractor for articles. The headline is the page's title: blocks that boilerpipe labels as title are fused with body text. */
    BOILERPIPE {
        @Override
        public Article read(String url, String html) throws SAXException, BoilerpipeProcessingException {
            TextDocument page = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
            de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.process(page);
            return new Article(page.getTitle(), page.getContent(), null);
        }
    },

    /** Metadata and content; the reading time is left out. */
    CRUX {
        @Override
        public Article read(String url, String html) {
            com.chimbori.crux.articles.Article found = ArticleExtractor.with(url, html)
                    .extractMetadata()
                    .extractContent()
                    .article();
            Document content = found.document;
            return new Article(found.title, content == null ? null : content.text(), content);
        }
    };

    /**
     * Extracts the article of a page.
     *
     * @param url the page's address
     * @param html its markup, decoded
     * @return what was found
     * @throws SAXException if boilerpipe's parser gives up
     * @throws BoilerpipeProcessingException if boilerpipe gives up
     */
    public abstract Article read(String url, String html) throws SAXException, BoilerpipeProcessingException;
}
