/// The small values that the parts of a map are made of: emotions, scores, choices, opportunities.
///
/// Every value that a document may leave out has a constant for "not given", so that no record
/// holds a null. Depends on nothing.
package org.touchline.model.value;
