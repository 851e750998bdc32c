package dev.bootsmith.grader.spec;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.grader.text.LocalText;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a specification says for one variant.
 *
 * @param reference the solution that gets full points, relative to the specification's folder
 * @param starter what students begin with; its lines count as nobody's in comparisons
 */
public record Specification(
        String id,
        LocalText title,
        SubmissionRules submission,
        MachineRules machine,
        Patches patches,
        RunRules run,
        List<Check> checks,
        ScoreRules score,
        ReportRules report,
        List<Mutant> mutants,
        Optional<String> reference,
        Optional<String> starter) {
    public Specification {
        checks = List.copyOf(checks);
        mutants = List.copyOf(mutants);
    }

    /** What all checks together can give, in thousandths of a point. */
    public long maxMilliPoints() {
        return checks.stream()
                .mapToLong(check -> Math.max(0, check.milliPoints()))
                .sum();
    }

    /**
     * What may be handed in.
     *
     * @param options tried in this order; the first whose files are there is taken
     */
    public record SubmissionRules(List<Option> options, int mostFiles, long mostBytes) {
        public SubmissionRules {
            options = List.copyOf(options);
        }

        /** The kinds of submission. */
        public enum Kind {
            /** Sources that are assembled and linked to a flat image. */
            SOURCE,
            /** A folder with {@code bootsmith.toml}. */
            PROJECT,
            /** A finished image. */
            IMAGE
        }

        /**
         * One possibility.
         *
         * @param names of the files; for a project of its folder
         * @param script linker script, among the files handed in
         * @param textAddress where a program without a script is linked
         */
        public record Option(Kind kind, List<String> names, Optional<String> script, long textAddress) {
            public Option {
                names = List.copyOf(names);
            }
        }
    }

    /** The machine that runs it. */
    public record MachineRules(
            String cpu, long memoryBytes, int processors, boolean interruptsAtBoot, List<Disk> disks) {
        public MachineRules {
            disks = List.copyOf(disks);
        }

        /**
         * A disk.
         *
         * @param file beside the specification; empty for the submission's image, or for zeros if {@code submission} is false
         * @param padToBytes at least so large
         */
        public record Disk(boolean submission, String file, long padToBytes) {}
    }

    /**
     * Bytes that are put into a disk before the run.
     *
     * @param drive number of the disk
     * @param offset in the sector
     */
    public record DiskPatch(int drive, long lba, int offset, ByteView bytes) {
        private static final int SECTOR_BYTES = 512;

        /** Whether some of the bytes lie in a sector. */
        boolean touches(long sector) {
            long first = lba * SECTOR_BYTES + offset;
            return bytes.size() > 0
                    && first < (sector + 1) * SECTOR_BYTES
                    && first + bytes.size() > sector * SECTOR_BYTES;
        }
    }

    /** Bytes that are put into memory before the guest's first instruction. */
    public record MemoryPatch(long physicalAddress, ByteView bytes) {
        boolean holds(long address) {
            return address >= physicalAddress && address < physicalAddress + bytes.size();
        }
    }

    /**
     * What a variant puts into the machine.
     *
     * @param registers values of general registers at the guest's first instruction, by number
     */
    public record Patches(List<DiskPatch> disks, List<MemoryPatch> memory, Map<Integer, Long> registers) {
        public Patches {
            disks = List.copyOf(disks);
            memory = List.copyOf(memory);
            registers = Collections.unmodifiableMap(new TreeMap<>(registers));
        }
    }

    /**
     * What the points come to.
     *
     * @param due when it is due, with the offset from UTC; absent if only the platform knows
     */
    public record ScoreRules(
            long roundMilli,
            Optional<Long> clampLowMilli,
            Optional<Long> clampHighMilli,
            int latePercentPerDay,
            int lateMostDays,
            Optional<OffsetDateTime> due) {}

    /** What students are shown beside the checks. */
    public record ReportRules(boolean showTotal, Visibility stdout) {}

    /** Who sees a check. */
    public enum Visibility {
        STUDENT,
        /** Students, once the due date is over. */
        AFTER_DUE,
        STAFF
    }

    /** How much of a check's result students see. */
    public enum Details {
        FULL,
        ACTUAL_ONLY,
        VERDICT_ONLY
    }

    /** Whether all variants must pass, or each counts its share. */
    public enum Aggregate {
        MIN,
        MEAN
    }

    /**
     * A wrong solution, and what it must cost.
     *
     * @param mustFail checks that must fail; everything else, but what is skipped because of them, must not
     * @param keeps checks that must pass all the same
     */
    public record Mutant(String file, List<String> mustFail, List<String> keeps) {
        public Mutant {
            mustFail = List.copyOf(mustFail);
            keeps = List.copyOf(keeps);
        }
    }
}
