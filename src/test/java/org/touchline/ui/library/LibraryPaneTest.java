package org.touchline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.editor.selection.Selection;
import org.touchline.library.LibraryEntry;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Nature;
import org.touchline.ui.control.PaneUser;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Finding a card in the catalogue and bringing it to the map.
@ExtendWith(ApplicationExtension.class)
final class LibraryPaneTest {
    private static final JourneyMap MAP = SampleMaps.commuter();
    private static final Slot CELL = new Slot("awareness", "night");

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user =
                new PaneUser(
                        stage,
                        MAP,
                        editor ->
                                new LibraryPane(
                                        editor,
                                        PaneUser.MESSAGES,
                                        PaneUser.LIBRARY,
                                        new FakeDrags(editor, CELL)));
    }

    @Test
    void allCardsStandBelowTheirHeadings() {
        assertThat(user.sees("library-nothing")).isFalse();
        assertThat(rows().getFirst()).isEqualTo(new LibraryRow.Heading("Awareness", 0));
        assertThat(rows().stream().filter(LibraryRow.Card.class::isInstance))
                .hasSize(
                        PaneUser.LIBRARY.groups().stream()
                                .mapToInt(group -> group.entries().size())
                                .sum());
    }

    @Test
    void aListThatNobodyTouchesIsNotLaidOutAgain() {
        AtomicInteger layouts = new AtomicInteger();
        user.interact(() -> {
            for (Node cell : user.lookup(".library-cell").queryAll()) {
                ((Parent) cell)
                        .needsLayoutProperty()
                        .subscribe((_, needed) -> layouts.addAndGet(needed ? 1 : 0));
            }
        });

        for (int i = 0; i < 5; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(layouts).hasValue(0);
    }

    @Test
    void typingFindsCards() {
        user.click("library-search").write("chat");

        assertThat(cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(text(card)).contains("chat"));

        user.push(KeyCode.ESCAPE);
        assertThat(rows()).hasSizeGreaterThan(50);
    }

    @Test
    void whatIsNotThereIsSaid() {
        user.click("library-search").write("xyzzy");

        assertThat(rows()).isEmpty();
        assertThat(user.sees("library-nothing")).isTrue();
    }

    @Test
    void enterPutsTheFirstThatIsFoundIntoTheSelectedCell() {
        user.select(new Selection.OfCell(CELL));

        user.click("library-search").write("chat").push(KeyCode.ENTER);

        Touchpoint placed = onlyOneAt(CELL);
        assertThat(placed.name()).isEqualTo("Live-chat widget");
        assertThat(placed.get(TouchpointProperties.NATURE)).isEqualTo(Nature.DIGITAL);
        assertThat(user.map().channel(placed.channel())).isPresent();
        assertThat(user.editor().state().selection().touchpoints()).containsExactly(placed.id());
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void arrowsWalkOverTheHeadingsWhileOneTypes() {
        user.select(new Selection.OfCell(CELL));

        user.click("library-search").write("chat").push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(onlyOneAt(CELL).name()).isEqualTo(cards().get(1).name());
    }

    @Test
    void withoutACellTheCardGoesToTheParkingLot() {
        user.click("library-search").write("facade").push(KeyCode.ENTER);

        assertThat(user.map().touchpointsAt(Slot.PARKING_LOT)).hasSize(3);
        assertThat(user.text("parking-count")).isEqualTo("3");
    }

    @Test
    void besideASelectedCardItGoesIntoTheSameCell() {
        user.selectTouchpoints("tp4");

        user.click("library-search").write("facade").push(KeyCode.ENTER);

        assertThat(user.map().touchpointsAt(user.touchpoint("tp4").slot())).hasSize(3);
    }

    @Test
    void aChannelThatTheMapHasUnderAnotherIdIsTaken() {
        user.click("library-search").write("follow-up e-mail").push(KeyCode.ENTER);

        Touchpoint placed = user.map().touchpointsAt(Slot.PARKING_LOT).getLast();
        assertThat(placed.channel()).isEqualTo("email");
        assertThat(user.map().channels()).isEqualTo(MAP.channels());
    }

    @Test
    void aDoubleClickPlacesACard() {
        user.select(new Selection.OfCell(CELL));

        user.click("library-search").write("chat");
        user.doubleClickOn("Live-chat widget");

        assertThat(onlyOneAt(CELL).name()).isEqualTo("Live-chat widget");
    }

    @Test
    void aDragPlacesACardWithItsChannelInOneStep() {
        user.click("library-search").write("chat");
        user.drag("Live-chat widget").dropBy(200, 0);

        assertThat(onlyOneAt(CELL).name()).isEqualTo("Live-chat widget");
        assertThat(user.map().channel("live-chat")).isPresent();
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    private Touchpoint onlyOneAt(Slot slot) {
        List<Touchpoint> there = user.map().touchpointsAt(slot);
        assertThat(there).hasSize(1);
        return there.getFirst();
    }

    private List<LibraryRow> rows() {
        return List.copyOf(user.<ListView<LibraryRow>>see("library-list").getItems());
    }

    private List<LibraryEntry> cards() {
        return rows().stream()
                .filter(LibraryRow.Card.class::isInstance)
                .map(row -> ((LibraryRow.Card) row).entry())
                .toList();
    }

    private static String text(LibraryEntry card) {
        return (card.name() + card.channel().orElseThrow().name()).toLowerCase(Locale.ROOT);
    }
}
