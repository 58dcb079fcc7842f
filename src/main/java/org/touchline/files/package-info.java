/// Files that are replaced whole or not at all. Saving and exporting both write through
/// [AtomicFile].
///
/// Depends on nothing.
package org.touchline.files;
