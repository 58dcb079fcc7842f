/// The pane at the left of the window: the catalogue of touchpoints, and the parking lot.
///
/// [LibraryPane] has both: [Catalogue] offers what could be on the map, [ParkingLot] keeps what is
/// not on its grid yet. Cards leave them by a drag that the canvas carries out ([CardDrags]), or by
/// keys.
///
/// May depend on `editor`, `command`, `model`, `library`, `style`, `i18n`, `text` (the icons) and,
/// of `ui`, on `ui.control`.
package org.touchline.ui.library;
