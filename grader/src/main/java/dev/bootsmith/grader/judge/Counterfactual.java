package dev.bootsmith.grader.judge;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification.DiskPatch;
import dev.bootsmith.grader.spec.Specification.MemoryPatch;
import dev.bootsmith.grader.spec.Specification.Patches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a second run is given, so that only what comes from one origin is other.
 *
 * <p>Every byte becomes another one: letters and digits stay such, so that a program that checks its input takes it; zeros stay, for they end texts.
 */
final class Counterfactual {
    private static final int SECTOR_BYTES = 512;

    private final Origin origin;

    Counterfactual(Origin origin) {
        this.origin = origin;
    }

    Patches patches(Patches patches) {
        List<DiskPatch> disks = new ArrayList<>();
        for (DiskPatch patch : patches.disks()) {
            long start = patch.lba() * SECTOR_BYTES + patch.offset();
            disks.add(new DiskPatch(patch.drive(), patch.lba(), patch.offset(), change(patch.bytes(), start)));
        }
        List<MemoryPatch> memory = new ArrayList<>();
        for (MemoryPatch patch : patches.memory()) {
            boolean meant = origin.kind() == Origin.Kind.MEMORY
                    && origin.number() >= patch.physicalAddress()
                    && origin.number() < patch.physicalAddress() + patch.bytes().size();
            memory.add(new MemoryPatch(patch.physicalAddress(), meant ? next(patch.bytes()) : patch.bytes()));
        }
        Map<Integer, Long> registers = new TreeMap<>(patches.registers());
        if (origin.kind() == Origin.Kind.REGISTER) {
            registers.computeIfPresent((int) origin.number(), (number, value) -> next(value));
        }
        return new Patches(disks, memory, registers);
    }

    RunRules rules(RunRules rules) {
        List<RunRules.Input> inputs = new ArrayList<>();
        for (RunRules.Input input : rules.inputs()) {
            String keys = origin.kind() == Origin.Kind.KEYS ? nextKeys(input.keys()) : input.keys();
            String serial = origin.kind() == Origin.Kind.SERIAL ? next(input.serial()) : input.serial();
            inputs.add(new RunRules.Input(input.after(), keys, serial));
        }
        return new RunRules(rules.budget(), inputs, rules.stops());
    }

    /** Changes those bytes of a disk that lie in the sector. */
    private ByteView change(ByteView bytes, long start) {
        if (origin.kind() != Origin.Kind.DISK) {
            return bytes;
        }
        byte[] changed = bytes.toByteArray();
        for (int i = 0; i < changed.length; i++) {
            if ((start + i) / SECTOR_BYTES == origin.number()) {
                changed[i] = (byte) next(changed[i] & 0xff);
            }
        }
        return ByteView.of(changed);
    }

    private static ByteView next(ByteView bytes) {
        byte[] changed = bytes.toByteArray();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (byte) next(changed[i] & 0xff);
        }
        return ByteView.of(changed);
    }

    private static long next(long value) {
        long changed = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            changed |= (long) next((int) (value >>> shift & 0xff)) << shift;
        }
        return changed;
    }

    private static String next(String text) {
        StringBuilder changed = new StringBuilder();
        text.chars().forEach(c -> changed.append((char) (c < ' ' ? c : next(c))));
        return changed.toString();
    }

    /** Keys with a name, as {@code {enter}}, stay: they are commands more than data. */
    private static String nextKeys(String keys) {
        StringBuilder changed = new StringBuilder();
        boolean named = false;
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            named |= c == '{';
            changed.append(named || !Character.isLetterOrDigit(c) ? c : (char) next(c));
            named &= c != '}';
        }
        return changed.toString();
    }

    private static int next(int value) {
        if (value == 0) {
            return 0;
        }
        if (value == 'Z' || value == 'z') {
            return value - 25;
        }
        return value == '9' ? '0' : value == 0xff ? 1 : value + 1;
    }
}
