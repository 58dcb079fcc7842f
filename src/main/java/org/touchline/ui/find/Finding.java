package org.touchline.ui.find;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.touchline.command.wording.ReplaceText;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.find.FindQuery;
import org.touchline.editor.find.Found;
import org.touchline.editor.find.FoundElements;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Newest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Looks for something on the map, again after each change of the map, and goes from one place to
/// the next.
final class Finding {
    private final Editor editor;
    private final FoundView view;
    private final Newest<Result> search;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private FindQuery query = FindQuery.NOTHING;
    private JourneyMap searched;
    private FoundElements elements;

    /// Where to go once the search is done; empty to stay where one is.
    private Optional<Predicate<TextSpan>> wanted = Optional.empty();

    /// What to do once the search is done.
    private Runnable waiting = () -> {};

    /// What a search of a map gave.
    private record Result(List<TextSpan> spans, FoundElements elements, Set<Hit> drawn) {}

    Finding(Editor editor, Background background, FoundView view) {
        this.editor = editor;
        this.view = view;
        search = new Newest<>(background, this::show);
        searched = editor.state().map();
        elements = new FoundElements(searched);
        editor.subscribe(this::follow);
    }

    /// What was found, and where one is.
    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks for something else, and goes to the first place of it: in what is selected, if it is
    /// there.
    void look(FindQuery newQuery) {
        if (!newQuery.equals(query)) {
            query = newQuery;
            Selection selected = editor.state().selection();
            wanted = Optional.of(span -> elements.selection(span.place()).equals(selected));
            compute();
        }
    }

    void next() {
        whenFound(() -> go(found.get().next()));
    }

    void previous() {
        whenFound(() -> go(found.get().previous()));
    }

    /// Replaces what one is at, and goes to the next place.
    void replace(String replacement) {
        whenFound(() -> {
            Optional<TextSpan> following = found.get().following(replacement);
            found.get()
                    .current()
                    .ifPresent(replaced -> {
                        wanted = Optional.of(span -> following.filter(span::equals).isPresent());
                        editor.run(new ReplaceText(List.of(replaced), replacement));
                    });
        });
    }

    /// Replaces all that was found, in one step.
    void replaceAll(String replacement) {
        whenFound(() -> {
            if (!found.get().isEmpty()) {
                editor.run(new ReplaceText(found.get().spans(), replacement));
            }
        });
    }

    /// Looks for nothing any more; what is selected stays so.
    void end() {
        query = FindQuery.NOTHING;
        wanted = Optional.empty();
        waiting = () -> {};
        search.forget();
        found.set(Found.NOTHING);
        view.light(Set.of());
    }

    private void follow(EditorState state) {
        if (state.map() != searched) {
            searched = state.map();
            if (!query.phrase().isEmpty()) {
                compute();
            }
        }
    }

    private void compute() {
        JourneyMap map = searched;
        FindQuery what = query;
        search.compute(() -> {
            List<TextSpan> spans = what.in(map);
            FoundElements owners = new FoundElements(map);
            List<TextPlace> places = spans.stream().map(TextSpan::place).toList();
            return new Result(spans, owners, owners.drawn(places));
        });
    }

    private void show(Result result) {
        elements = result.elements();
        view.light(result.drawn());
        Optional<Predicate<TextSpan>> first = wanted;
        wanted = Optional.empty();
        first.ifPresentOrElse(
                where -> go(Found.from(result.spans(), where)),
                () -> found.set(found.get().renewed(result.spans())));
        Runnable next = waiting;
        waiting = () -> {};
        next.run();
    }

    private void go(Found now) {
        found.set(now);
        now.current()
                .ifPresent(span -> {
                    editor.select(elements.selection(span.place()));
                    view.reveal(span.place());
                });
    }

    /// Keys are not lost while the search is on its way.
    private void whenFound(Runnable action) {
        if (search.isComputing()) {
            waiting = action;
        } else {
            action.run();
        }
    }
}
