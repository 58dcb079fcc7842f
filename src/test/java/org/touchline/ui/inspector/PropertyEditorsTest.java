package org.touchline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.ui.control.PaneUser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The whole table of properties is in the panel.
@ExtendWith(ApplicationExtension.class)
final class PropertyEditorsTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = InspectorUser.of(stage, MAP);
    }

    @Test
    void everyPropertyHasAControlALabelAndAnExplanation() {
        user.selectTouchpoints("tp4");
        openAllGroups();

        assertThat(TouchpointProperties.all())
                .allSatisfy(property -> {
                    Node control = user.see("property-" + property.key());
                    assertThat(control.getAccessibleText()).startsWith(text(property.labelKey()));
                    assertThat(text(property.helpKey())).isNotEqualTo(text(property.labelKey()));
                });
    }

    @Test
    void everyControlThatCanBeReachedByKeysHasANameAndAnId() {
        user.selectTouchpoints("tp4");
        openAllGroups();

        assertThat(below(user.<Parent>see("inspector")).filter(Node::isFocusTraversable))
                .hasSizeGreaterThan(40)
                .allSatisfy(node -> {
                    assertThat(node.getId()).as("id of %s", node).isNotBlank();
                    assertThat(node.getAccessibleText()).as("name of %s", node).isNotBlank();
                });
    }

    @Test
    void showingATouchpointNeverChangesIt() {
        user.selectTouchpoints("tp4");
        openAllGroups();
        for (JourneyMap map : SampleMaps.all()) {
            user.interact(() -> {
                user.editor().open(map);
                for (Touchpoint touchpoint : map.touchpoints().subList(0, 3)) {
                    user.editor().select(Selection.ofTouchpoints(List.of(touchpoint.id())));
                }
            });
            assertThat(user.editor().state().dirty()).as(map.brief().title()).isFalse();
        }
    }

    private void openAllGroups() {
        for (PropertyGroup group : PropertyGroup.values()) {
            String id = "group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String first = TouchpointProperties.in(group).getFirst().key();
            if (!user.sees("property-" + first)) {
                user.click(id);
            }
        }
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(PropertyEditorsTest::below)
                        : Stream.empty());
    }

    private static String text(String key) {
        return PaneUser.MESSAGES.text(key);
    }
}
