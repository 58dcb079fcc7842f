package org.touchline.layout.sheet;

import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Touchpoints that stand together, in a cell or in a column, and what was made of them.
///
/// The very same object from one layout to the next as long as they are the same touchpoints: so
/// what was made of them is still right. Not for several threads.
public final class Cards {
    /// Who made something long ago is no longer there.
    private static final int MOST_MAKERS = 24;

    private final List<Touchpoint> touchpoints;
    private final List<Made> made = new ArrayList<>(0);

    /// @param touchpoints in the order in which they are visited
    public Cards(List<Touchpoint> touchpoints) {
        this.touchpoints = List.copyOf(touchpoints);
    }

    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /// Whether these are the very same touchpoints.
    public boolean are(List<Touchpoint> others) {
        int size = touchpoints.size();
        if (size != others.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (touchpoints.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// What a maker made of them for a size, else what it makes now.
    ///
    /// @param maker whose result follows from the touchpoints and the size alone; always the same
    ///   object for one kind of result
    @SuppressWarnings("unchecked") // a maker gets back only what it made
    public <V> V made(Object maker, double size, Supplier<V> make) {
        for (int i = 0; i < made.size(); i++) {
            Made known = made.get(i);
            if (known.maker == maker) {
                if (known.size == size) {
                    return (V) known.result;
                }
                made.remove(i);
                break;
            }
        }
        V result = make.get();
        if (made.size() == MOST_MAKERS) {
            made.clear();
        }
        made.add(new Made(maker, size, result));
        return result;
    }

    private record Made(Object maker, double size, Object result) {}
}
