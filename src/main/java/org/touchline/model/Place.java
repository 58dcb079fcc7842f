package org.touchline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A place in a document that is being checked. Its JSON pointer is made only when there is
/// something to report, so that a place costs nothing in a map that is right.
public final class Place {
    private final Consumer<Violation> findings;
    private final Place parent;
    private final String step;
    private final String name;

    private Place(Consumer<Violation> findings, Place parent, String step, String name) {
        this.findings = findings;
        this.parent = parent;
        this.step = step;
        this.name = name;
    }

    /// The whole document; what is reported anywhere in it goes to `findings`.
    public static Place root(Consumer<Violation> findings) {
        return new Place(findings, null, "", "");
    }

    /// The value of a field of this object, whether it is there or not.
    public Place field(String name) {
        return new Place(findings, this, name, name);
    }

    /// An element of this list, counted from 0.
    public Place item(int index) {
        return new Place(findings, this, Integer.toString(index), name);
    }

    /// Says that something is wrong here.
    ///
    /// @param key of the text bundles
    /// @param arguments for the text's placeholders from the second on; the first is the name of
    ///   the field
    public void report(String key, Object... arguments) {
        var all = new ArrayList<Object>();
        all.add(name);
        all.addAll(List.of(arguments));
        findings.accept(new Violation(pointer(), key, all));
    }

    private String pointer() {
        if (parent == null) {
            return "";
        }
        return parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
