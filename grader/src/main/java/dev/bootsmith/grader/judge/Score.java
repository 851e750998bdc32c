package dev.bootsmith.grader.judge;

import dev.bootsmith.grader.spec.Specification.ScoreRules;

/** The arithmetic of points, in thousandths: round to the nearest multiple (half up), clamp, then take off for lateness. */
final class Score {
    private Score() {}

    static long total(long sum, ScoreRules rules) {
        long step = rules.roundMilli();
        long rounded = Math.floorDiv(sum + step / 2, step) * step;
        long low = Math.max(rounded, rules.clampLowMilli().orElse(Long.MIN_VALUE));
        return Math.min(low, rules.clampHighMilli().orElse(Long.MAX_VALUE));
    }

    /** Each day that was begun costs its percentage of the points; after the last one nothing is left. */
    static long late(long points, int days, ScoreRules rules) {
        if (days <= 0 || rules.latePercentPerDay() == 0) {
            return points;
        }
        if (rules.lateMostDays() > 0 && days > rules.lateMostDays()) {
            return 0;
        }
        return Math.max(0, points * Math.max(0, 100 - (long) rules.latePercentPerDay() * days) / 100);
    }
}
