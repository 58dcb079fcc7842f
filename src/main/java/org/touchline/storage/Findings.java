package org.touchline.storage;

import org.touchline.model.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is found wrong in one document, up to as many as anybody would read.
final class Findings implements Consumer<Violation> {
    private final int limit;
    private final List<Violation> all = new ArrayList<>();

    Findings(int limit) {
        this.limit = limit;
    }

    @Override
    public void accept(Violation violation) {
        if (all.size() < limit) {
            all.add(violation);
        }
    }

    /// Takes what only follows from something that was reported before for nothing new.
    void acceptUnlessCovered(Violation violation) {
        if (all.size() < limit
                && all.stream().noneMatch(known -> covers(known.pointer(), violation.pointer()))) {
            accept(violation);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Violation> all() {
        return List.copyOf(all);
    }

    private static boolean covers(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
