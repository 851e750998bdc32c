package dev.bootsmith.emulator.cpu;

/** The segment registers: the six of the instruction encoding with its numbers, and the two system ones. */
public enum SegmentRegister {
    ES(0),
    CS(1),
    SS(2),
    DS(3),
    FS(4),
    GS(5),
    LDTR(6),
    TR(7);

    private final int number;

    SegmentRegister(int number) {
        this.number = number;
    }

    /** 0 to 5 as encoded in instructions; 6 and 7 are ours. */
    public int number() {
        return number;
    }
}
