package org.touchline.ui.find;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.touchline.editor.find.FindQuery;
import org.touchline.i18n.Messages;
import org.touchline.search.Phrase;
import org.touchline.ui.control.Caption;

import java.util.List;

/// What makes a difference to a search: buttons that stay down.
final class FindOptions {
    private final ToggleButton matchCase;
    private final ToggleButton wholeWords;
    private final ToggleButton namesOnly;

    FindOptions(Messages messages, Runnable changed) {
        matchCase = toggle("case", messages, changed);
        wholeWords = toggle("words", messages, changed);
        namesOnly = toggle("names", messages, changed);
    }

    List<ToggleButton> buttons() {
        return List.of(matchCase, wholeWords, namesOnly);
    }

    void goOnFrom(FindOptions before) {
        matchCase.setSelected(before.matchCase.isSelected());
        wholeWords.setSelected(before.wholeWords.isSelected());
        namesOnly.setSelected(before.namesOnly.isSelected());
    }

    FindQuery query(String text) {
        var phrase = new Phrase(text, matchCase.isSelected(), wholeWords.isSelected());
        return new FindQuery(phrase, namesOnly.isSelected());
    }

    private static ToggleButton toggle(String key, Messages messages, Runnable changed) {
        var caption = new Caption("find-" + key, messages.text("find." + key));
        var toggle = caption.name(new ToggleButton(messages.text("find." + key + ".sign")));
        toggle.getStyleClass().add("find-toggle");
        toggle.setTooltip(new Tooltip(caption.text()));
        toggle.setOnAction(_ -> changed.run());
        return toggle;
    }
}
