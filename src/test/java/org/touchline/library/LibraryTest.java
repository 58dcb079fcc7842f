package org.touchline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Initiator;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Nature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class LibraryTest {
    private final Library library = LibraryReader.bundled("en");

    @Test
    void eachPartOfAJourneyHasItsTouchpoints() {
        List<String> groups = library.groups().stream().map(LibraryGroup::id).toList();

        assertEquals(List.of("awareness", "purchase", "after", "leaving"), groups);
        library.groups().forEach(group -> assertTrue(group.entries().size() >= 4, group.id()));
    }

    @Test
    void everyEntryIsNamedOnceAndSaysHowItHappens() {
        Set<String> names = new HashSet<>();
        for (LibraryEntry entry : entries()) {
            assertTrue(names.add(entry.name()), "twice: " + entry.name());
            assertTrue(entry.nature() != Nature.NOT_GIVEN, entry.id());
            assertTrue(entry.initiator() != Initiator.NOT_GIVEN, entry.id());
            assertTrue(entry.lifetime() != Lifetime.NOT_GIVEN, entry.id());
        }
    }

    @Test
    void aPlacedEntryHasItsFieldsFilledIn() {
        Touchpoint call = entry("phone-enquiry").toTouchpoint("tp1");

        assertEquals("Phone call", call.name());
        assertEquals("phone-call", call.channel());
        assertEquals("phone", call.device());
        assertEquals(Nature.HUMAN, call.get(TouchpointProperties.NATURE));
        assertEquals(Initiator.CUSTOMER, call.get(TouchpointProperties.INITIATOR));
    }

    @Test
    void searchFindsByNameChannelAndGroupInAnyCaseWithAnyAccents() {
        assertEquals(List.of("cold-call"), found("COLD"));
        assertEquals(List.of("cold-call"), found("cóld"));
        assertTrue(found("online advertising").contains("banner-ad"));
        assertTrue(found("after support").contains("help-desk"));
        assertEquals(entries().size(), found("  ").size());
        assertEquals(List.of(), found("zeppelin"));
    }

    @Test
    void searchFindsInAnyLanguage() {
        assertTrue(found("чат").contains("live-chat-widget"));
        assertTrue(found("ОПЛАТА").contains("payment"));
        assertTrue(found("发票").contains("invoice"));
        assertTrue(!found("чат").contains("payment"));
    }

    @Test
    void everyEntryStandsInOneGroupHoweverTheyAreGrouped() {
        for (Grouping grouping : Grouping.values()) {
            List<String> ids =
                    library.groups(grouping).stream()
                            .flatMap(group -> group.entries().stream())
                            .map(LibraryEntry::id)
                            .sorted()
                            .toList();

            assertEquals(entries().stream().map(LibraryEntry::id).sorted().toList(), ids);
        }
        assertEquals(
                List.of("Digital", "Human", "Physical"),
                library.groups(Grouping.NATURE).stream().map(LibraryGroup::name).toList());
        assertEquals("Website", library.groups(Grouping.CHANNEL).getFirst().name());
    }

    @Test
    void adviceIsKnownByAnIdOfItsOwn() {
        Guidance guidance = entry("checkout").guidance();

        assertTrue(guidance.advice().stream().anyMatch(a -> a.id().equals("checkout/no-account")));
        assertTrue(guidance.measures().contains("Abandoned orders"));
    }

    @Test
    void aLanguageWithoutTextsIsReadInEnglish() {
        assertSame(LibraryReader.bundled("en"), LibraryReader.bundled("xx"));
    }

    private List<String> found(String query) {
        return library.search(query).stream()
                .flatMap(group -> group.entries().stream())
                .map(LibraryEntry::id)
                .toList();
    }

    private LibraryEntry entry(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private List<LibraryEntry> entries() {
        return library.groups().stream().flatMap(group -> group.entries().stream()).toList();
    }
}
