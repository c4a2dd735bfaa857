package io.github.communique.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.release.Contact;
import io.github.communique.release.Phone;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts as releases print them. */
class ContactFinderTest {

    static List<ContactCases.Case> cases() throws IOException {
        return ContactCases.read();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheRegion(ContactCases.Case each) {
        List<Contact> found = ContactFinder.of(LanguagePack.of(each.language())).find(each.region(), each.countries());
        assertThat(found).isEqualTo(each.contacts());
    }

    @Test
    void tellsAPersonOfTwoRegionsOnce() {
        Contact head = new Contact("Ada Winter", null, null, List.of("ada@example.org"), List.of());
        Contact foot = new Contact(
                "Ada Winter", "Editor", "Acme", List.of(), List.of(new Phone("+44 20 7946 0123", "+442079460123")));
        assertThat(ContactFinder.merged(List.of(head, foot)))
                .containsExactly(new Contact(
                        "Ada Winter",
                        "Editor",
                        "Acme",
                        List.of("ada@example.org"),
                        List.of(new Phone("+44 20 7946 0123", "+442079460123"))));
    }

    @Property(tries = 300)
    void anyTextIsReadAndNothingInvented(
            @ForAll
                    @StringLength(min = 1, max = 300)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'\n', '@', '+', '(', '0', 'é', '\u00A0'})
                    String text) {
        assertPrinted("x" + text + "x");
    }

    @Property(tries = 200)
    void digitsAndMarksAreReadAndNothingInvented(
            @ForAll @StringLength(min = 1, max = 120) @CharRange(from = '(', to = '9') @Chars({' ', '\n', '@'})
                    String text) {
        assertPrinted("Contact: " + text);
    }

    private static void assertPrinted(String text) {
        Block block = ContactCases.block(text.replace("](", "]-("), 0);
        for (Contact contact : ContactFinder.of(LanguagePack.of("en")).find(List.of(block), List.of("FR", "US"))) {
            assertThat(contact.phones())
                    .allSatisfy(phone -> assertThat(block.text()).contains(phone.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "1",
                "@",
                "a@",
                "Contact: ",
                "+1 ",
                "a.b/",
                ", ",
                "and ",
                "1(",
                "Press Office ",
                "[at] ",
                "- "
            })
    void hostileRepetitionStaysLinear(String piece) {
        Block block = ContactCases.block("Contact: " + piece.repeat(100_000) + "x", 0);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> ContactFinder.of(LanguagePack.of("en"))
                .find(List.of(block), List.of("US")));
    }
}
