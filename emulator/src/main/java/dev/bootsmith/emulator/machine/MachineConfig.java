package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.ByteSink;
import dev.bootsmith.emulator.device.ByteSource;
import dev.bootsmith.emulator.memory.RamSource;
import java.util.ArrayList;
import java.util.List;

/** What to build and how to start it. Immutable; made by {@link #builder()}. */
public final class MachineConfig {
    /** Memory of a machine that was not told otherwise. */
    public static final long DEFAULT_MEMORY_BYTES = 64L << 20;

    /** 2026-01-01 00:00:00 UTC. */
    public static final long DEFAULT_POWER_ON_EPOCH_SECOND = 1_767_225_600L;

    public static final int MAX_PROCESSORS = 8;

    private final Builder values;

    private MachineConfig(Builder values) {
        this.values = values;
    }

    /** Returns a builder that has these values already. */
    public Builder toBuilder() {
        return values.copy();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** RAM from physical address 0 on, in bytes. */
    public long memoryBytes() {
        return values.memoryBytes;
    }

    /** Where RAM comes from. */
    public RamSource ramSource() {
        return values.ramSource;
    }

    /** Name of the processor model (CPUID), for example {@code default} or {@code no-long-mode}. */
    public String cpuModel() {
        return values.cpuModel;
    }

    /** Hard disks: the first two are master and slave of the primary ATA channel and BIOS drives 80h and 81h, and so on. */
    public List<BlockDevice> disks() {
        return List.copyOf(values.disks);
    }

    /** Floppy disks: BIOS drives 00h and 01h. */
    public List<BlockDevice> floppies() {
        return List.copyOf(values.floppies);
    }

    /** CD-ROM images, in sectors of 512 bytes. */
    public List<BlockDevice> compactDiscs() {
        return List.copyOf(values.compactDiscs);
    }

    /** 1 to {@link #MAX_PROCESSORS}. */
    public int processors() {
        return values.processors;
    }

    public BootEntry entry() {
        return values.entry;
    }

    /** Instruction time after which the run ends: retired instructions plus those skipped while the guest idles. */
    public long maxInstructions() {
        return values.maxInstructions;
    }

    /** EFLAGS.IF at the guest's first instruction. */
    public InterruptsAtBoot interruptsAtBoot() {
        return values.interruptsAtBoot;
    }

    /** What the firmware leaves to a boot sector. */
    public BootState bootState() {
        return values.bootState;
    }

    /** Keys typed once the guest first waits for one, in the notation of {@code run --keys}. */
    public String keys() {
        return values.keys;
    }

    /** The date at power-on in seconds since 1970 UTC; never the host's. */
    public long powerOnEpochSecond() {
        return values.powerOnEpochSecond;
    }

    /** Bytes that arrive on COM1, as soon as the guest is ready for them. */
    public ByteView serialInput() {
        return values.serialInput;
    }

    /** Where bytes for COM1 come from when {@link #serialInput} is used up. */
    public ByteSource serialSource() {
        return values.serialSource;
    }

    public ByteSink serial() {
        return values.serial;
    }

    public ByteSink debugConsole() {
        return values.debugConsole;
    }

    /** EFLAGS.IF when the boot sector starts. */
    public enum InterruptsAtBoot {
        OFF,
        ON
    }

    /** What a boot sector finds beside what it is promised. */
    public enum BootState {
        /** Registers 0, memory clear, A20 open. */
        TIDY,
        /** Noise in registers and memory, A20 closed, CS 07C0h. */
        HOSTILE
    }

    /** Collects the values of a configuration. */
    public static final class Builder {
        private long memoryBytes = DEFAULT_MEMORY_BYTES;
        private RamSource ramSource = byte[]::new;
        private String cpuModel = "default";
        private final List<BlockDevice> disks = new ArrayList<>();
        private final List<BlockDevice> floppies = new ArrayList<>();
        private final List<BlockDevice> compactDiscs = new ArrayList<>();
        private int processors = 1;
        private BootEntry entry = new BootEntry.BootSector();
        private long maxInstructions = Long.MAX_VALUE;
        private InterruptsAtBoot interruptsAtBoot = InterruptsAtBoot.OFF;
        private BootState bootState = BootState.TIDY;
        private String keys = "";
        private long powerOnEpochSecond = DEFAULT_POWER_ON_EPOCH_SECOND;
        private ByteView serialInput = ByteView.of(new byte[0]);
        private ByteSource serialSource = ByteSource.EMPTY;
        private ByteSink serial = value -> {};
        private ByteSink debugConsole = value -> {};

        private Builder() {}

        public Builder memoryBytes(long value) {
            memoryBytes = value;
            return this;
        }

        public Builder ramSource(RamSource value) {
            ramSource = value;
            return this;
        }

        public Builder cpuModel(String value) {
            cpuModel = value;
            return this;
        }

        public Builder addDisk(BlockDevice disk) {
            disks.add(disk);
            return this;
        }

        public Builder addFloppy(BlockDevice floppy) {
            floppies.add(floppy);
            return this;
        }

        public Builder addCompactDisc(BlockDevice disc) {
            compactDiscs.add(disc);
            return this;
        }

        public Builder processors(int value) {
            processors = value;
            return this;
        }

        public Builder entry(BootEntry value) {
            entry = value;
            return this;
        }

        public Builder maxInstructions(long value) {
            maxInstructions = value;
            return this;
        }

        public Builder interruptsAtBoot(InterruptsAtBoot value) {
            interruptsAtBoot = value;
            return this;
        }

        public Builder bootState(BootState value) {
            bootState = value;
            return this;
        }

        public Builder keys(String value) {
            keys = value;
            return this;
        }

        public Builder powerOnEpochSecond(long value) {
            powerOnEpochSecond = value;
            return this;
        }

        public Builder serialInput(ByteView value) {
            serialInput = value;
            return this;
        }

        public Builder serialSource(ByteSource value) {
            serialSource = value;
            return this;
        }

        public Builder serial(ByteSink value) {
            serial = value;
            return this;
        }

        public Builder debugConsole(ByteSink value) {
            debugConsole = value;
            return this;
        }

        public MachineConfig build() {
            return new MachineConfig(copy());
        }

        private Builder copy() {
            Builder copy = new Builder();
            copy.memoryBytes = memoryBytes;
            copy.ramSource = ramSource;
            copy.cpuModel = cpuModel;
            copy.disks.addAll(disks);
            copy.floppies.addAll(floppies);
            copy.compactDiscs.addAll(compactDiscs);
            copy.processors = processors;
            copy.entry = entry;
            copy.maxInstructions = maxInstructions;
            copy.interruptsAtBoot = interruptsAtBoot;
            copy.bootState = bootState;
            copy.keys = keys;
            copy.serialInput = serialInput;
            copy.serialSource = serialSource;
            copy.powerOnEpochSecond = powerOnEpochSecond;
            copy.serial = serial;
            copy.debugConsole = debugConsole;
            return copy;
        }
    }
}
