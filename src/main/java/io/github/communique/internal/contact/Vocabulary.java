package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.language.LanguagePack;
import java.util.List;

/** The words of contact blocks in the languages that serve a text. */
record Vocabulary(
        CueWords labels,
        CueWords audiences,
        CueWords invitations,
        CueWords verbs,
        CueWords fields,
        CueWords roles,
        CueWords organizations,
        CueWords titles,
        CueWords degrees,
        CueWords particles,
        CueWords joiners,
        CueWords fillers,
        CueWords within,
        CueWords press,
        CueWords places,
        CueWords legal,
        List<Ending> endings) {

    /** The end of a compound word and the sort that it makes the word. */
    record Ending(String text, Sort sort) {}

    static Vocabulary of(LanguagePack pack) {
        return new Vocabulary(
                CueWords.of(pack, "contact.labels"),
                CueWords.of(pack, "contact.audiences"),
                CueWords.of(pack, "contact.invitations"),
                CueWords.of(pack, "contact.verbs"),
                CueWords.of(pack, "contact.fields"),
                CueWords.of(pack, "contact.roles"),
                CueWords.of(pack, "contact.organizations"),
                CueWords.of(pack, "contact.titles"),
                CueWords.of(pack, "contact.degrees"),
                CueWords.of(pack, "contact.particles"),
                CueWords.of(pack, "contact.joiners"),
                CueWords.of(pack, "contact.fillers"),
                CueWords.of(pack, "contact.within"),
                CueWords.of(pack, "contact.press"),
                CueWords.of(pack, "contact.places"),
                CueWords.of(pack, "contact.legal"),
                pack.entries("contact.endings").stream()
                        .map(entry -> new Ending(entry.phrase(), Sort.of(entry.value())))
                        .toList());
    }
}
