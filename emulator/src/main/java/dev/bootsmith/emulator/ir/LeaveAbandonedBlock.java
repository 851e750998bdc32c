package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;

/** What the operations of an abandoned block become. */
final class LeaveAbandonedBlock {
    static final MicroOp OP = new MicroOp() {
        @Override
        public void execute(Cpu cpu) {
            throw BlockAbandoned.INSTANCE;
        }
    };

    static final BlockEnd END = new BlockEnd() {
        @Override
        public Block execute(Cpu cpu) {
            throw BlockAbandoned.INSTANCE;
        }
    };

    private LeaveAbandonedBlock() {}
}
