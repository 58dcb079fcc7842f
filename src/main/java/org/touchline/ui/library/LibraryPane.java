package org.touchline.ui.library;

import javafx.geometry.Point2D;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.ui.control.UndoKeys;

/// The pane at the left: the catalogue of usual touchpoints, and the parking lot below it.
public final class LibraryPane extends VBox {
    private final Catalogue catalogue;
    private final ParkingLot parkingLot;

    /// @param drags carries out the drags that begin here
    public LibraryPane(Editor editor, Messages messages, Library library, CardDrags drags) {
        catalogue = new Catalogue(editor, messages, library, drags);
        parkingLot = new ParkingLot(editor, messages, drags);
        setId("library");
        getStyleClass().add("library");
        setVgrow(catalogue, Priority.ALWAYS);
        getChildren().addAll(catalogue, parkingLot);
        UndoKeys.install(this, editor::undo, editor::redo);
    }

    /// Shows what another found.
    public void goOnFrom(LibraryPane before) {
        catalogue.goOnFrom(before.catalogue);
    }

    /// Puts the caret into the search field.
    public void focus() {
        catalogue.focus();
    }

    /// Whether a point of the screen is on the parking lot: a card that is dropped there is parked.
    public boolean isOnParkingLot(double screenX, double screenY) {
        Point2D point = parkingLot.screenToLocal(screenX, screenY);
        return isVisible() && point != null && parkingLot.contains(point);
    }
}
