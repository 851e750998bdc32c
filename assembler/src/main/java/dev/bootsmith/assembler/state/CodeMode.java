package dev.bootsmith.assembler.state;

import dev.bootsmith.isa.model.CpuMode;

/** For which processor mode instructions are encoded. */
public enum CodeMode {
    CODE16(CpuMode.BITS16),
    /** 16-bit code as a compiler that thinks in 32 bits writes it: stack instructions are 32-bit. */
    CODE16GCC(CpuMode.BITS16),
    CODE32(CpuMode.BITS32),
    CODE64(CpuMode.BITS64);

    private final CpuMode cpuMode;

    CodeMode(CpuMode cpuMode) {
        this.cpuMode = cpuMode;
    }

    public CpuMode cpuMode() {
        return cpuMode;
    }

    /** Returns the directive that selects the mode. */
    public String directive() {
        return this == CODE16GCC ? ".code16gcc" : ".code" + cpuMode.bits();
    }
}
