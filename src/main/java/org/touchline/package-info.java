/// Starts the program and builds its object graph: the only place that knows every other package.
///
/// What a package may depend on is in `src/docs/architecture.md` and checked by `ArchitectureTest`.
package org.touchline;
