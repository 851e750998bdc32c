package dev.bootsmith.emulator.observe;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;

/**
 * Watches a machine run. All methods do nothing by default; whoever reports an event keeps the observer in a nullable field and tests it once, so an
 * absent observer costs nothing worth measuring.
 *
 * <p>Calls come while the event happens, on the thread that runs the machine. An observer must not change the machine.
 */
public interface MachineObserver {
    /** The processor entered a mode (also called for the first one). */
    default void modeEntered(ExecutionMode mode) {}

    /** A MOV to CR0, CR2, CR3, CR4 or CR8 (also LMSW and CLTS) was completed. */
    default void controlRegisterWritten(int number, long oldValue, long newValue) {}

    /** LGDT or LIDT was completed. The limit is the last valid offset. */
    default void descriptorTableLoaded(DescriptorTable table, long linearBase, int limit) {}

    /** LLDT or LTR was completed: which register, and what is in it now. The limit is the last valid offset. */
    default void systemSegmentLoaded(SegmentRegister register, int selector, long linearBase, long limit) {}

    /** A far JMP, CALL or RET was completed: CS and RIP are already the new ones. */
    default void farTransferred(FarTransfer kind, int selector, long offset) {}

    /** INT n, INT3 or INTO is about to be delivered. */
    default void softwareInterrupt(int vector) {}

    /** INVLPG was completed. */
    default void pageInvalidated(long linearAddress) {}

    /** INVPCID was completed; its type is 0 to 3. */
    default void contextInvalidated(int type) {}

    /** HLT was executed. */
    default void processorHalted() {}

    /** The A20 gate was set, perhaps to what it was before. */
    default void a20Set(A20Gate gate) {}

    /** A WRMSR was completed. */
    default void msrWritten(int index, long oldValue, long newValue) {}

    /** An external interrupt is being delivered. */
    default void interruptDelivered(int vector) {}

    /** An exception is being delivered; its reason is in the processor's fault records. */
    default void exceptionDelivered(int vector, int errorCode) {}

    /** IN or INS read a port. */
    default void portRead(int port, int sizeBytes, int value) {}

    /** OUT or OUTS writes a port. */
    default void portWritten(int port, int sizeBytes, int value) {}

    /** Sectors left a disk. Drives count from 0, floppies from 0x100. */
    default void diskRead(int drive, long firstSector, int sectorCount) {}

    /** Sectors went to a disk. */
    default void diskWritten(int drive, long firstSector, int sectorCount) {}

    /** The guest called a firmware service. */
    default void firmwareCalled(int interruptNumber, int ax) {}

    /** A firmware service is done. AX and FLAGS are what the guest will find; a service that waits is called, and reported, again. */
    default void firmwareReturned(int interruptNumber, int ax, int flags) {}

    /** A device ignored what the guest asked of it. The topic is a stable short key such as {@code ata.command}. */
    default void deviceIgnored(String topic, int value) {}

    /** The instructions that load CS and RIP together. */
    enum FarTransfer {
        JUMP,
        CALL,
        RETURN
    }

    /** Whether address line 20 is as the processor says, or always 0. */
    enum A20Gate {
        CLOSED,
        OPEN
    }

    /** The tables whose place the guest chooses. */
    enum DescriptorTable {
        GDT,
        IDT
    }
}
