package org.touchline.model.property;

/// Properties that a person thinks of together: the folds of the property panel.
public enum PropertyGroup {
    /// What every touchpoint has: always in sight.
    ESSENTIALS,
    /// What goes wrong and what could be done about it.
    PROBLEM_AND_OPPORTUNITY,
    /// What the customer does, wants, says and takes away.
    CUSTOMER,
    /// What kind of contact it is.
    CONTACT,
    /// How well it is known, promised and measured.
    EVIDENCE_AND_MEASURES
}
