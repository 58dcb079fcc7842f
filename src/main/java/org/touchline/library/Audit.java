package org.touchline.library;

import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.CheckResult;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How far the touchpoints of a map do what the advice asks for.
public final class Audit {
    private Audit() {}

    /// How many checks came out how; those that nobody looked at are not counted.
    public record Sum(int met, int partly, int notMet) {
        public static final Sum NONE = new Sum(0, 0, 0);

        /// How many were looked at.
        public int checked() {
            return met + partly + notMet;
        }

        /// How much is met, 0 to 100, what is partly met counting half; 0 where nothing was
        /// checked.
        public int percent() {
            return checked() == 0 ? 0 : Math.round((met + partly / 2f) * 100 / checked());
        }

        private Sum plus(Check check) {
            return switch (check.result()) {
                case OPEN -> this;
                case MET -> new Sum(met + 1, partly, notMet);
                case PARTLY -> new Sum(met, partly + 1, notMet);
                case NOT_MET -> new Sum(met, partly, notMet + 1);
            };
        }
    }

    /// A checklist with one piece of advice ticked: the line that has it is changed, or one is
    /// added that keeps the wording of today.
    public static List<Check> ticked(List<Check> checks, Advice advice, CheckResult result) {
        List<Check> now = new ArrayList<>(checks);
        now.replaceAll(
                check -> check.advice().equals(advice.id()) ? check.withResult(result) : check);
        if (checks.stream().noneMatch(check -> check.advice().equals(advice.id()))) {
            now.add(Check.of(advice.id(), advice.text(), result));
        }
        return List.copyOf(now);
    }

    /// The sum over the whole map, its parking lot and the parts of touchpoints included.
    public static Sum of(JourneyMap map) {
        return sum(map.touchpoints().stream());
    }

    /// The sum of each stage by its id, in the order of the stages.
    public static Map<String, Sum> byStage(JourneyMap map) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        map.stages()
                .forEach(stage ->
                        sums.put(
                                stage.id(),
                                sum(
                                        map.touchpoints().stream()
                                                .filter(one ->
                                                        one.slot().stage().equals(stage.id())))));
        return sums;
    }

    private static Sum sum(Stream<Touchpoint> touchpoints) {
        Sum sum = Sum.NONE;
        for (Check check : touchpoints.flatMap(Audit::checks).toList()) {
            sum = sum.plus(check);
        }
        return sum;
    }

    private static Stream<Check> checks(Touchpoint touchpoint) {
        return Stream.concat(
                touchpoint.get(TouchpointProperties.CHECKS).stream(),
                touchpoint.parts().stream().flatMap(Audit::checks));
    }
}
