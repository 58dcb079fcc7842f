package org.touchline.ui.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.command.SmallMap;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.EditorDriver;
import org.touchline.editor.action.MapAction;
import org.touchline.model.Channel;
import org.touchline.model.Slot;
import org.touchline.model.TimeSlot;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.storage.MapWriter;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.task.Workers;

import java.util.List;

/// Cut, copy and paste in one map, in two, and with other programs.
final class ClipboardFlowTest {
    private final Workers workers = new Workers();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final ClipboardUser user =
            new ClipboardUser(EditorDriver.on("a1 x y", "b2 z", "- parked"), clipboard, workers);

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void whatWasJustCopiedIsPastedBelowItself() {
        user.driver().select("x", "z");
        user.copy().paste();
        user.driver().expectTold("a1 x, a1 tp1, a1 y, b2 z, b2 tp2, - parked");
        user.driver().expectSelected("tp1", "tp2");
        user.paste();
        user.driver().expectTold("a1 x, a1 tp1, a1 tp3, a1 y, b2 z, b2 tp2, b2 tp4, - parked");
        assertThat(user.notices()).isEmpty();
    }

    @Test
    void severalKeepTheirPlacesBesideEachOtherInTheSelectedCell() {
        user.driver().select("x", "z");
        user.copy().driver().selectCell("b1");
        user.paste().driver().expectTold("a1 x, a1 y, b1 tp1, b2 z, c2 tp2, - parked");
        assertThat(user.driver().state().undoName().key()).isEqualTo("command.pasteTouchpoints");
        user.driver().undo().expectTold("a1 x, a1 y, b2 z, - parked");
        assertThat(user.driver().state().dirty()).isFalse();
    }

    @Test
    void whatIsCutAndPastedIsWhereItWas() {
        user.driver().select("x", "z");
        user.cut().driver().expectTold("a1 y, - parked").expectCell("a1");
        user.paste().driver().expectTold("a1 y, a1 tp1, b2 tp2, - parked");
        user.driver().undo().undo().expectTold("a1 x, a1 y, b2 z, - parked");
    }

    @Test
    void withoutTouchpointsThereIsNothingToCopy() {
        user.driver().selectCell("c3");
        assertThat(user.can(ActionId.COPY)).isFalse();
        assertThat(user.can(ActionId.CUT)).isFalse();
        assertThat(user.can(ActionId.PASTE)).isTrue();
        user.driver().select("parked");
        assertThat(user.can(ActionId.COPY)).isTrue();
    }

    @Test
    void anotherMapGetsWhatItLacks() {
        user.driver().run(new AddChannel(Channel.of("kiosk", "Kiosk").withIcon("monitor")));
        user.driver().run(new SetProperty<>(List.of("x"), TouchpointProperties.CHANNEL, "kiosk"));
        user.driver().select("x", "z");
        user.copy();

        var other = new ClipboardUser(EditorDriver.on("c3 x"), clipboard, workers);
        other.driver().selectCell("b2");
        other.paste().driver().expectTold("b2 tp1, c3 x, c3 tp2").expectSelected("tp1", "tp2");
        var map = other.driver().state().map();
        assertThat(map.channels()).extracting(Channel::name).containsExactly("Kiosk");
        assertThat(map.touchpoint("tp1").orElseThrow().channel()).isEqualTo("kiosk");
        other.driver().undo();
        assertThat(other.driver().state().map()).isEqualTo(SmallMap.of("c3 x"));
    }

    @Test
    void otherProgramsGetLinesAndATable() {
        user.driver().select("x", "z");
        user.copy();
        assertThat(clipboard.read().text()).isEqualTo("Card x\nCard z");
        assertThat(clipboard.read().html()).contains("<td>Card z</td><td>Stage b</td>");
        assertThat(clipboard.read().map()).startsWith("{\n  \"format\": \"touchline\"");
    }

    @Test
    void whatIsBeingTypedIsCopied() {
        user.driver().select("x").editor().perform(MapAction.RENAME);
        user.driver().editor().type("Pays");
        user.copy();
        assertThat(clipboard.read().text()).isEqualTo("Pays");
    }

    @Test
    void linesAreTouchpointsDownTheSelectedCell() {
        clipboard.write(Clip.ofText("Sees\nRegisters\nPays"));
        user.driver().selectCell("c1");
        user.paste().driver().expectTold("a1 x, a1 y, c1 tp1, c1 tp2, c1 tp3, b2 z, - parked");
        assertThat(name("tp2")).isEqualTo("Registers");
        assertThat(user.notices()).containsExactly("3 touchpoints pasted.");
        user.driver().undo().expectTold("a1 x, a1 y, b2 z, - parked");
    }

    @Test
    void linesComeBelowTheSelectedTouchpoint() {
        clipboard.write(Clip.ofText("Sees\nPays"));
        user.driver().select("x");
        user.paste().driver().expectTold("a1 x, a1 tp1, a1 tp2, a1 y, b2 z, - parked");
    }

    @Test
    void withNothingSelectedLinesComeIntoTheParkingLot() {
        clipboard.write(Clip.ofText("Sees\nPays"));
        user.driver().editor().perform(MapAction.SELECT_NOTHING);
        user.paste().driver().expectTold("a1 x, a1 y, b2 z, - parked, - tp1, - tp2");
        assertThat(user.notices().getFirst()).startsWith("2 touchpoints pasted into the parking");
    }

    @Test
    void aTableBringsWhatItNames() {
        clipboard.write(
                Clip.ofText(
                        "Name\tStage\tTime\tChannel\tRating\n"
                                + "Pays\tstage C\tLater\tLive chat\tmeh\n"
                                + "Gets it\t\t\tCarrier pigeon\t5"));
        user.driver().selectCell("a2");
        user.paste();

        var map = user.driver().state().map();
        assertThat(map.times()).extracting(TimeSlot::name).endsWith("Time 3", "Later");
        assertThat(map.touchpoint("tp1").orElseThrow().slot())
                .isEqualTo(new Slot("c", map.times().getLast().id()));
        assertThat(map.touchpoint("tp2").orElseThrow().slot()).isEqualTo(SmallMap.slot("a2"));
        assertThat(map.channels().getFirst().icon()).as("of the library").isNotEmpty();
        assertThat(user.notice().orElseThrow().details())
                .containsExactly(
                        "New time slots: Later",
                        "New channels: Live chat, Carrier pigeon",
                        "1 value was not understood and stands in the remark.");
        user.driver().undo();
        assertThat(user.driver().state().dirty()).isFalse();
    }

    @Test
    void htmlIsReadWhereThereIsNoText() {
        clipboard.write(new Clip("", "", "<table><tr><td>Pays<td>Shop</table>", Clip.Rest.PICTURE));
        user.driver().selectCell("c3");
        user.paste();
        assertThat(name("tp1")).isEqualTo("Pays");
    }

    @Test
    void aMapThatCameInAMessageIsPastedAsAMap() {
        clipboard.write(Clip.ofText(MapWriter.toText(SmallMap.of("a1 one", "b1 two"))));
        user.driver().selectCell("b3");
        user.paste().driver().expectTold("a1 x, a1 y, b2 z, b3 tp1, c3 tp2, - parked");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBecomeTouchpointsIsTold(Clip.Rest rest) {
        clipboard.write(Clip.of(rest));
        user.paste();
        assertThat(user.notices()).hasSize(1);
        assertThat(user.driver().state().dirty()).isFalse();
    }

    @Test
    void damagedTouchpointsAreTold() {
        clipboard.write(new Clip("{ \"format\"", "Card x", "", Clip.Rest.NOTHING));
        user.paste();
        assertThat(user.notice().orElseThrow().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(user.driver().state().dirty()).isFalse();
    }

    @Test
    void filesAreNotPastedByTheirNames() {
        clipboard.write(new Clip("", "/home/me/a.png", "", Clip.Rest.FILES));
        user.paste();
        assertThat(user.notices().getFirst()).startsWith("Files");
        assertThat(user.driver().state().dirty()).isFalse();
    }

    private String name(String touchpoint) {
        return user.driver().state().map().touchpoint(touchpoint).orElseThrow().name();
    }
}
