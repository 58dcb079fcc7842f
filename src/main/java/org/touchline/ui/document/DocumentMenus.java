package org.touchline.ui.document;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.touchline.i18n.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The menus of what can be opened without a dialog.
public final class DocumentMenus {
    private final DocumentFlows flows;
    private final DocumentServices services;
    private final Messages messages;

    public DocumentMenus(DocumentFlows flows, DocumentServices services) {
        this.flows = flows;
        this.services = services;
        this.messages = services.messages();
    }

    /// The files that were open last; cannot be opened while there are none. It asks anew whenever
    /// it is opened, and nothing that outlives the window holds on to it.
    public Menu recent() {
        var menu = new Menu(messages.text("document.recent"));
        menu.setId("menu-recent");
        menu.getItems().add(new MenuItem()); // without any, it would not open
        menu.setOnShowing(_ -> menu.getItems().setAll(recentFiles().map(this::item).toList()));
        menu.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> recentFiles().findAny().isEmpty(),
                                services.settings().preferences()));
        return menu;
    }

    private Stream<Path> recentFiles() {
        return services.settings().get().recentFiles().files().stream();
    }

    /// Maps of the same name are told apart by their folders.
    private MenuItem item(Path file) {
        String folder = String.valueOf(file.getParent());
        var item = new MenuItem(messages.text("document.recent.file", file.getFileName(), folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> flows.open(file));
        return item;
    }

    /// The maps that the program carries: in the user's language, then in others.
    public Menu samples() {
        var menu = new Menu(messages.text("document.samples"));
        menu.setId("menu-samples");
        Map<Boolean, List<MenuItem>> items =
                Sample.ALL.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        this::isInOwnLanguage,
                                        Collectors.mapping(this::item, Collectors.toList())));
        menu.getItems().addAll(items.get(true));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items.get(false));
        return menu;
    }

    private boolean isInOwnLanguage(Sample sample) {
        return sample.language().equals(messages.language().code());
    }

    private MenuItem item(Sample sample) {
        String title = messages.text("sample." + sample.name());
        var item =
                new MenuItem(
                        isInOwnLanguage(sample)
                                ? title
                                : messages.text("document.sample", title, sample.languageName()));
        item.setId("sample-" + sample.name() + "-" + sample.language());
        item.setOnAction(_ -> flows.open(sample));
        return item;
    }
}
