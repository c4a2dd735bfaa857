package io.github.communique.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The poms of the examples name the same versions as that of the library. */
class PomsTest {

    private final Document library = read(Path.of("pom.xml"));
    private final Document examples = read(Path.of("examples", "pom.xml"));

    @Test
    void theVersionIsTheSame() {
        assertThat(child(examples.getDocumentElement(), "version"))
                .isEqualTo(child(library.getDocumentElement(), "version"));
    }

    @Test
    void theVersionsOfDependenciesAreTheSame() {
        Map<String, String> ours = properties(library);
        Map<String, String> theirs = properties(examples);
        theirs.keySet().removeIf(name -> name.startsWith("exec."));
        assertThat(theirs).isNotEmpty();
        assertThat(ours).containsAllEntriesOf(theirs);
    }

    @Test
    void theVersionsOfPluginsAreTheSame() {
        assertThat(plugins(examples)).isNotEmpty();
        assertThat(plugins(library)).containsAllEntriesOf(plugins(examples));
    }

    /** Spark has more, and Jackson in a version of its own. */
    @Test
    void theSparkExampleAgreesWhereItNamesTheSame() {
        Document spark = read(Path.of("examples", "spark", "pom.xml"));
        Map<String, String> ours = properties(library);
        ours.putAll(plugins(library));
        Map<String, String> theirs = properties(spark);
        theirs.remove("jackson.version");
        theirs.putAll(plugins(spark));
        theirs.keySet().retainAll(ours.keySet());
        assertThat(theirs).containsKeys("jsoup.version", "junit.version", "maven-compiler-plugin");
        assertThat(ours).containsAllEntriesOf(theirs);
        assertThat(child(spark.getDocumentElement(), "version"))
                .isEqualTo(child(library.getDocumentElement(), "version"));
    }

    private static Map<String, String> properties(Document pom) {
        Map<String, String> values = new TreeMap<>();
        NodeList all = ((Element) pom.getElementsByTagName("properties").item(0)).getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element property) {
                values.put(property.getTagName(), property.getTextContent());
            }
        }
        return values;
    }

    private static Map<String, String> plugins(Document pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList all = pom.getElementsByTagName("plugin");
        for (int i = 0; i < all.getLength(); i++) {
            Element plugin = (Element) all.item(i);
            if (!child(plugin, "version").isEmpty()) {
                versions.put(child(plugin, "artifactId"), child(plugin, "version"));
            }
        }
        return versions;
    }

    private static String child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }

    private static Document read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
