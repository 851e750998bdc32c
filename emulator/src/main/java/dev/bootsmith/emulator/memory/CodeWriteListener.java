package dev.bootsmith.emulator.memory;

/** Is told when bytes change that were decoded as instructions. */
@FunctionalInterface
public interface CodeWriteListener {
    /** Bytes inside one page are about to change; some of them lie in granules marked as code. */
    void codeWritten(long physicalAddress, int sizeBytes);
}
