package io.github.communique.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contacts wherever a document has them, and what is none. */
class DocumentContactsTest {

    static List<DocumentCases.Case> cases() throws IOException {
        return DocumentCases.read();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheContacts(DocumentCases.Case each) {
        Source source = each.document().startsWith("<") ? Source.html(each.document()) : Source.text(each.document());
        PressRelease release = ReleaseParser.standard().parse(source);
        assertThat(release.contacts()).isEqualTo(each.contacts());
        assertThat(release.body()).endsWith(each.end());
    }
}
