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

    /// Takes more, but nothing that only follows from what has been reported so far.
    Consumer<Violation> unlessCovered() {
        List<Violation> before = all();
        return violation -> {
            if (before.stream().noneMatch(known -> covers(known.pointer(), violation.pointer()))) {
                accept(violation);
            }
        };
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
