package org.touchline.ui.palette;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Newest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sheet over the upper middle of the window: a field, and below it everything that fits what is
/// typed there. It is not modal: a click beside it, or the focus going elsewhere, closes it.
public final class CommandPalette extends StackPane {
    private static final double ROW = 31;
    private static final double MOST = 13.5 * ROW;
    private static final int REMEMBERED = 12;

    private final Messages messages;
    private final List<PaletteSource> sources;
    private final Node home;
    private final Newest<List<PaletteHit>> search;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteHit> list = new ListView<>();
    private final VBox sheet = new VBox(field, list);
    private final List<String> recent = new ArrayList<>();
    private PaletteSearch offered = new PaletteSearch(List.of(), List.of());
    private boolean choosing;

    /// @param sources what it offers, in this order while nothing is typed
    /// @param home what gets the focus when it closes
    public CommandPalette(
            Messages messages, Background background, List<PaletteSource> sources, Node home) {
        this.messages = messages;
        this.sources = List.copyOf(sources);
        this.home = home;
        search = new Newest<>(background, this::show);
        setId("palette");
        getStyleClass().add("palette-layer");
        setPickOnBounds(false);
        setVisible(false);
        furnish();
        getChildren().add(sheet);
        sceneProperty().subscribe(this::watch);
    }

    /// Opens with an empty field; closes if it is open.
    public void toggle() {
        if (isVisible()) {
            leave();
        } else {
            open();
        }
    }

    private void open() {
        offered = new PaletteSearch(sources.stream().map(PaletteSource::items).toList(), recent);
        choosing = false;
        setVisible(true);
        field.clear();
        field.requestFocus();
        search("");
    }

    private void furnish() {
        sheet.getStyleClass().add("palette-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.setAccessibleText(messages.text("palette.name"));
        field.setId("palette-field");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.setAccessibleText(messages.text("palette.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(messages));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        var nothing = new Label(messages.text("palette.nothing"));
        nothing.setId("palette-nothing");
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(hit ->
                        field.setAccessibleHelp(
                                hit == null ? "" : PaletteCell.spoken(hit.item(), messages)));
    }

    private void search(String typed) {
        if (isVisible()) {
            PaletteSearch what = offered;
            search.compute(() -> what.find(typed));
        }
    }

    private void show(List<PaletteHit> hits) {
        list.getItems().setAll(hits);
        list.setPrefHeight(Math.min(MOST, ROW * Math.max(2, hits.size()) + 2));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (choosing) {
            choose();
        }
    }

    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        int page = Math.max(1, (int) (list.getHeight() / ROW) - 1);
        boolean isOurs = true;
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
            case PAGE_DOWN -> select(Math.min(selected + page, list.getItems().size() - 1));
            case PAGE_UP -> select(Math.max(selected - page, 0));
            case ENTER -> choose();
            case ESCAPE -> leave();
            case TAB -> {}
            default -> isOurs = false;
        }
        if (isOurs) {
            event.consume();
        }
    }

    /// From the last row on to the first, and back.
    private void select(int index) {
        int size = list.getItems().size();
        if (size > 0) {
            int row = Math.floorMod(index, size);
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isInRow(event.getTarget())) {
            choose();
        }
    }

    private static boolean isInRow(Object target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof PaletteCell)) {
            node = node.getParent();
        }
        return node instanceof PaletteCell cell && !cell.isEmpty();
    }

    /// Somebody who types fast and presses Enter means what fits all that was typed.
    private void choose() {
        choosing = search.isComputing();
        if (!choosing) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .map(PaletteHit::item)
                    .filter(PaletteItem::enabled)
                    .ifPresent(this::use);
        }
    }

    private void use(PaletteItem item) {
        recent.remove(item.id());
        recent.addFirst(item.id());
        recent.subList(Math.min(REMEMBERED, recent.size()), recent.size()).clear();
        leave();
        item.effect().run();
    }

    private void leave() {
        home.requestFocus();
        close();
    }

    private void close() {
        setVisible(false);
        search.forget();
        list.getItems().clear();
        offered = new PaletteSearch(List.of(), List.of());
    }

    private void watch(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(owner -> closeUnlessIn(owner));
            scene.addEventFilter(
                    MouseEvent.MOUSE_PRESSED, event -> closeUnlessIn(event.getTarget()));
        }
    }

    private void closeUnlessIn(Object target) {
        if (isVisible() && !(target instanceof Node node && isInSheet(node))) {
            close();
        }
    }

    private boolean isInSheet(Node node) {
        Node at = node;
        while (at != null && at != sheet) {
            at = at.getParent();
        }
        return at == sheet;
    }
}
