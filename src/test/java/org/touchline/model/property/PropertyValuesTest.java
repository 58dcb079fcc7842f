package org.touchline.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.touchline.model.property.TouchpointProperties.EMOTION;
import static org.touchline.model.property.TouchpointProperties.IMPORTANCE;
import static org.touchline.model.property.TouchpointProperties.NAME;

import org.junit.jupiter.api.Test;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.HashSet;
import java.util.Set;

final class PropertyValuesTest {
    @Test
    void whatSaysNothingReadsAsAbsent() {
        TouchpointProperties.all()
                .forEach(property ->
                        assertEquals(property.absent(), PropertyValues.NONE.get(property)));
        assertEquals(new Score(3), PropertyValues.NONE.get(IMPORTANCE));
    }

    @Test
    void aValueIsKeptBesideTheOthers() {
        PropertyValues values =
                PropertyValues.NONE.with(NAME, "Registers").with(EMOTION, Emotion.ANGRY);

        assertEquals("Registers", values.get(NAME));
        assertEquals(Emotion.ANGRY, values.get(EMOTION));
    }

    @Test
    void settingTheAbsentValueTakesThePropertyAway() {
        PropertyValues values = PropertyValues.NONE.with(IMPORTANCE, new Score(5));

        assertNotEquals(PropertyValues.NONE, values);
        assertEquals(PropertyValues.NONE, values.with(IMPORTANCE, IMPORTANCE.absent()));
    }

    @Test
    void settingWhatIsThereChangesNothing() {
        PropertyValues values = PropertyValues.NONE.with(NAME, "Registers");

        assertSame(values, values.with(NAME, "Registers"));
    }

    @Test
    void noTwoPropertiesShareAKey() {
        Set<String> keys = new HashSet<>();

        TouchpointProperties.all()
                .forEach(property -> assertEquals(true, keys.add(property.key()), property.key()));
    }

    @Test
    void theGroupsHoldEveryPropertyOnce() {
        long inGroups = 0;
        for (PropertyGroup group : PropertyGroup.values()) {
            inGroups += TouchpointProperties.in(group).size();
        }

        assertEquals(TouchpointProperties.all().size(), inGroups);
    }
}
