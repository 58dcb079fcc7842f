package org.touchline.storage;

import org.touchline.model.Place;
import org.touchline.model.value.Opportunity;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// An opportunity is a text where there is only the text, and an object where there is more.
final class OpportunityCodec implements ValueCodec<Opportunity> {
    private static final Field<Opportunity, String> TEXT =
            Field.required("text", Opportunity::text);
    private static final Field<Opportunity, String> OWNER =
            Field.optional("owner", Opportunity::owner);
    private static final Field<Opportunity, String> MEASURE =
            Field.optional("measure", Opportunity::measure);

    static final ObjectCodec<Opportunity> OBJECT =
            new ObjectCodec<>(
                    List.of(TEXT, OWNER, MEASURE),
                    Opportunity::unknown,
                    read ->
                            new Opportunity(
                                    read.get(TEXT),
                                    read.get(OWNER),
                                    read.get(MEASURE),
                                    read.unknown()));

    @Override
    public Opportunity read(JsonNode node, Place place) {
        return node.isString() ? Opportunity.of(node.stringValue()) : OBJECT.read(node, place);
    }

    @Override
    public JsonNode write(Opportunity opportunity) {
        boolean isPlain = opportunity.equals(Opportunity.of(opportunity.text()));
        return isPlain ? Scalars.TEXT.write(opportunity.text()) : OBJECT.write(opportunity);
    }
}
