package org.touchline.layout.sheet;

import org.touchline.model.Touchpoint;

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
    private Made newest;
    private int makers;

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
        for (Made known = newest; known != null; known = known.older) {
            if (known.maker == maker) {
                if (known.size != size) {
                    known.result = make.get();
                    known.size = size;
                }
                return (V) known.result;
            }
        }
        V result = make.get();
        makers++;
        if (makers > MOST_MAKERS) {
            newest = null;
            makers = 1;
        }
        newest = new Made(maker, size, result, newest);
        return result;
    }

    private static final class Made {
        private final Object maker;
        private final Made older;
        private double size;
        private Object result;

        private Made(Object maker, double size, Object result, Made older) {
            this.maker = maker;
            this.size = size;
            this.result = result;
            this.older = older;
        }
    }
}
