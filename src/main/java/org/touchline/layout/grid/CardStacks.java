package org.touchline.layout.grid;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;

import org.touchline.layout.card.CardLayout;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.List;

/// Stacks the cards of slots, and remembers the stacks.
public final class CardStacks {
    private final CardLayout cards;
    private List<Channel> channels = List.of();
    private List<Device> devices = List.of();

    /// Stands for the channels and devices of the map, which all stacks depend on.
    private Object media = new Object();

    public CardStacks(CardLayout cards) {
        this.cards = cards;
    }

    /// Starts another layout: stacks that show other channels or devices are forgotten.
    public void startLayout(JourneyMap map) {
        if (!map.channels().equals(channels) || !map.devices().equals(devices)) {
            channels = map.channels();
            devices = map.devices();
            media = new Object();
        }
    }

    /// @param columnWidth from border to border of the cell
    CardStack of(SlotCards slot, double columnWidth, MapIndex index) {
        return slot.cards().made(media, columnWidth, () -> stack(slot, columnWidth, index));
    }

    private CardStack stack(SlotCards slot, double columnWidth, MapIndex index) {
        List<Touchpoint> touchpoints = slot.cards().touchpoints();
        CardStack stack = new CardStack(touchpoints);
        for (Touchpoint touchpoint : touchpoints) {
            Channel channel = index.channel(touchpoint);
            Device device = index.device(touchpoint);
            stack.add(
                    cards.card(touchpoint, channel, device, columnWidth - 2 * CARD_GAP),
                    cards.altText(touchpoint, channel, device, slot.stage(), slot.time()));
        }
        return stack;
    }
}
