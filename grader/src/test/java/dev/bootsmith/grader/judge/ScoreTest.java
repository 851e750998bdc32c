package dev.bootsmith.grader.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.grader.spec.Specification.ScoreRules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static ScoreRules rules(long round, int perDay, int days) {
        return new ScoreRules(round, Optional.of(0L), Optional.of(100_000L), perDay, days, Optional.empty());
    }

    @Test
    void pointsAreRoundedToMultiplesHalfUpAndThenClamped() {
        assertEquals(72_500, Score.total(72_400, rules(500, 0, 0)));
        assertEquals(73_000, Score.total(72_750, rules(500, 0, 0)));
        assertEquals(100_000, Score.total(104_000, rules(1000, 0, 0)));
        assertEquals(0, Score.total(-5_000, rules(1000, 0, 0)));
    }

    @Test
    void eachDayThatWasBegunCostsItsPercentAndAfterTheLastNothingIsLeft() {
        assertEquals(80_000, Score.late(100_000, 0, rules(1, 10, 3)) - 20_000);
        assertEquals(64_000, Score.late(80_000, 2, rules(1, 10, 3)));
        assertEquals(0, Score.late(80_000, 4, rules(1, 10, 3)));
        assertEquals(80_000, Score.late(80_000, 9, rules(1, 0, 0)));
    }
}
