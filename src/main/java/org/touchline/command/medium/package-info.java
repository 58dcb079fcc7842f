/// What is done to the means of contact: channels and devices.
///
/// May depend on `model`.
package org.touchline.command.medium;
