package org.touchline.layout.slide;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Role;

import java.util.List;

/// Makes cards that are nothing but texts under a name.
record TextCard(SlideContext context) {
    FlowCard of(String id, String name, List<Section> sections) {
        var theme = context.pen().theme();
        return new FlowCard(
                id,
                Role.NOTE,
                name,
                name,
                theme.curve(),
                width ->
                        Figure.enclosing(
                                List.of(
                                        context.pen()
                                                .text(
                                                        name,
                                                        SlideStyles.NAME,
                                                        theme.card().ink(),
                                                        width))),
                sections);
    }
}
