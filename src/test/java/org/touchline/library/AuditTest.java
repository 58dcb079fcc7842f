package org.touchline.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.CheckResult;

import java.util.List;

final class AuditTest {
    private static final Advice ADVICE = new Advice("website/proof", "Show reviews");

    private final JourneyMap map = SampleMaps.commuter();

    @Test
    void tickingAddsALineAndTickingAgainChangesIt() {
        List<Check> once = Audit.ticked(List.of(), ADVICE, CheckResult.PARTLY);
        Advice reworded = new Advice(ADVICE.id(), "Show proof");

        assertThat(once)
                .containsExactly(Check.of("website/proof", "Show reviews", CheckResult.PARTLY));
        assertThat(Audit.ticked(once, reworded, CheckResult.MET))
                .containsExactly(Check.of("website/proof", "Show reviews", CheckResult.MET));
    }

    @Test
    void checksAreSummedByStageAndForTheMap() {
        Touchpoint first = map.touchpoints().getFirst();
        JourneyMap audited =
                withChecks(
                        first,
                        List.of(
                                Check.of("a", "A", CheckResult.MET),
                                Check.of("b", "B", CheckResult.MET),
                                Check.of("c", "C", CheckResult.PARTLY),
                                Check.of("", "D", CheckResult.NOT_MET),
                                Check.of("", "E", CheckResult.OPEN)));
        Audit.Sum sum = Audit.of(audited);

        assertThat(sum).isEqualTo(new Audit.Sum(2, 1, 1));
        assertThat(sum.percent()).isEqualTo(63);
        assertThat(Audit.byStage(audited)).hasSameSizeAs(map.stages());
        assertThat(Audit.byStage(audited).get(first.slot().stage())).isEqualTo(sum);
        assertThat(Audit.byStage(audited).values()).filteredOn(Audit.Sum.NONE::equals).isNotEmpty();
    }

    @Test
    void aMapThatWasNeverAuditedSumsUpToNothing() {
        assertThat(Audit.of(map)).isEqualTo(Audit.Sum.NONE);
        assertThat(Audit.of(map).percent()).isZero();
    }

    private JourneyMap withChecks(Touchpoint touchpoint, List<Check> checks) {
        return new SetProperty<>(List.of(touchpoint.id()), TouchpointProperties.CHECKS, checks)
                .applyTo(map);
    }
}
