/// Commands that change texts wherever they stand: what finding and replacing does.
///
/// May depend on `model`.
package org.touchline.command.wording;
