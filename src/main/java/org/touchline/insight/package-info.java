/// What a map tells beyond its single touchpoints: where it hurts most.
///
/// Each rule is a class that says how it decides and where the rule comes from. May depend on
/// `model` only.
package org.touchline.insight;
