package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import org.jspecify.annotations.Nullable;

/** What a stop point waits for. */
public sealed interface StopCondition {
    /** Tells the members apart in switches. */
    Kind kind();

    /** One for each member. */
    enum Kind {
        CODE,
        MEMORY,
        VECTOR,
        PORT,
        MSR,
        CONTROL_BIT,
        MODE,
        TRIPLE_FAULT,
        MAGIC
    }

    /**
     * The instruction at an address comes next.
     *
     * @param selector of CS, for {@link AddressSpace#LOGICAL}; 0 otherwise
     */
    record Code(AddressSpace space, int selector, long address) implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /** Somebody accesses bytes of memory: the processor, a device, the firmware. Linear or physical. */
    record Memory(AddressSpace space, long address, int sizeBytes, AccessKind access) implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.MEMORY;
        }
    }

    /** An INT instruction with this vector comes next, or an exception or interrupt of this vector was delivered. */
    record Vector(int vector) implements StopCondition {
        /** Any exception, and no interrupt. */
        public static final int ANY_EXCEPTION = -1;

        @Override
        public Kind kind() {
            return Kind.VECTOR;
        }
    }

    /** IN or OUT accessed one of some ports. */
    record Port(int firstPort, int lastPort, AccessKind access) implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.PORT;
        }
    }

    /** WRMSR wrote a register. */
    record Msr(int index) implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.MSR;
        }
    }

    /** A control register was written so that one of some bits changed; with all bits set, whenever it was written. */
    record ControlBit(int register, long mask) implements StopCondition {
        /** Every write counts. */
        public static final long ANY_WRITE = -1;

        @Override
        public Kind kind() {
            return Kind.CONTROL_BIT;
        }
    }

    /** The processor entered a mode; null for any. */
    record Mode(@Nullable ExecutionMode mode) implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.MODE;
        }
    }

    /** The next instruction would make the processor shut down. */
    record TripleFault() implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.TRIPLE_FAULT;
        }
    }

    /** {@code xchg %bx,%bx} comes next, Bochs' magic breakpoint: it does nothing, so programs can hold it. */
    record Magic() implements StopCondition {
        @Override
        public Kind kind() {
            return Kind.MAGIC;
        }
    }
}
