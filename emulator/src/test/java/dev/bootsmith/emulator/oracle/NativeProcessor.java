package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.fpu.X87Image;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.ArchitectureRules;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.EventDelivery;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Our processor at CPL 3 in 64-bit or 32-bit code, with a page of memory and a page of code; the first exception ends the run. */
final class NativeProcessor {
    private static final int MAX_INSTRUCTIONS = 100_000;
    private static final int PML4 = 0x1000;
    private static final int CPL3 = 3 << 5;
    private static final byte HLT = (byte) 0xf4;

    private final ProcessorFactory factory =
            new ProcessorFactory(CpuModel.parse("max").orElseThrow(), IsaTables.load());
    private final Interpreter interpreter = new Interpreter(
            new Decoder(IsaTables.load()),
            factory.helpers(),
            InstructionGate.of(factory.context().model()));
    private final PhysicalMemory physical = new PhysicalMemory(4 << 20);
    private final Recorder recorder = new Recorder();
    private final Cpu cpu = new Cpu(
            physical,
            new IoBus(),
            new ArchitectureRules(new PageWalker(factory.context().model())),
            recorder,
            interpreter);

    NativeProcessor() {
        physical.write(PML4, 8, 0x2007);
        physical.write(0x2000, 8, 0x3007);
        physical.write(0x3000 + 8, 8, 0x4007); // linear 0x200000 to 0x3fffff
        physical.write(0x4000, 8, NativeVector.ADDRESS | 7);
        physical.write(0x4000 + 8 * 0x100, 8, NativeVector.CODE | 7);
    }

    NativeVector.Result run(NativeVector vector) {
        cpu.reset();
        interpreter.forgetCode();
        recorder.fault = null;
        load(vector);
        cpu.linear.tlb().flush();
        cpu.run(MAX_INSTRUCTIONS);
        CpuFault fault = recorder.fault;
        boolean finished = fault != null && cpu.state.rip == (long) NativeVector.CODE + vector.code().length;
        int signal = finished ? 0 : fault == null ? 14 : signalOf(fault.vector());
        return new NativeVector.Result(signal, store());
    }

    private void load(NativeVector vector) {
        byte[] ram = physical.ram();
        Arrays.fill(ram, NativeVector.ADDRESS, NativeVector.ADDRESS + 4096, (byte) 0);
        System.arraycopy(vector.memory(), 0, ram, NativeVector.ADDRESS, NativeVector.MEMORY_BYTES);
        System.arraycopy(vector.code(), 0, ram, NativeVector.CODE, vector.code().length);
        ram[NativeVector.CODE + vector.code().length] = HLT;
        CpuState state = cpu.state;
        state.setCr4(1 << 5 | 3 << 9 | 1 << 18);
        state.xcr0 = 7;
        state.setCr3(PML4);
        state.setEfer(CpuState.EFER_LME | CpuState.EFER_LMA | CpuState.EFER_NXE);
        state.setCr0(CpuState.CR0_PE | CpuState.CR0_PG | CpuState.CR0_MP | CpuState.CR0_NE | 0x10);
        boolean wide = vector.width() == CpuMode.BITS64;
        int size = wide
                ? SegmentCache.ATTRIBUTE_LONG
                : SegmentCache.ATTRIBUTE_DEFAULT_BIG | SegmentCache.ATTRIBUTE_GRANULARITY;
        state.loadSegment(SegmentRegister.CS, wide ? 0x33 : 0x23, 0, 0xffff_ffffL, 0x9b | CPL3 | size);
        for (SegmentRegister register : SegmentRegister.values()) {
            if (register.number() < 6 && register != SegmentRegister.CS) {
                state.loadSegment(register, 0x2b, 0, 0xffff_ffffL, 0xc093 | CPL3);
            }
        }
        state.setCpl(3);
        System.arraycopy(vector.general(), 0, state.gpr, 0, 16);
        state.setRflags(vector.general()[NativeVector.FLAGS]);
        state.rip = NativeVector.CODE;
        ByteBuffer area = ByteBuffer.wrap(vector.extended()).order(ByteOrder.LITTLE_ENDIAN);
        X87Image.loadExtended(state.x87, X87Image.PointerFormat.OFFSET_64, vector.extended());
        state.mxcsr = area.getInt(NativeVector.MXCSR_AT);
        for (int i = 0; i < 32; i++) {
            state.xmm[i] = area.getLong(NativeVector.XMM_AT + 8 * i);
        }
    }

    private NativeVector store() {
        CpuState state = cpu.state;
        long[] general = new long[NativeVector.GENERAL];
        System.arraycopy(state.gpr, 0, general, 0, 16);
        general[NativeVector.FLAGS] = state.rflags();
        byte[] extended = new byte[NativeVector.EXTENDED_BYTES];
        ByteBuffer area = ByteBuffer.wrap(extended).order(ByteOrder.LITTLE_ENDIAN);
        X87Image.storeExtended(state.x87, X87Image.PointerFormat.OFFSET_64, extended);
        area.putInt(NativeVector.MXCSR_AT, state.mxcsr);
        for (int i = 0; i < 32; i++) {
            area.putLong(NativeVector.XMM_AT + 8 * i, state.xmm[i]);
        }
        byte[] memory = new byte[NativeVector.MEMORY_BYTES];
        System.arraycopy(physical.ram(), NativeVector.ADDRESS, memory, 0, memory.length);
        return new NativeVector(CpuMode.BITS64, general, extended, memory, new byte[0]);
    }

    /** The signal that Linux makes of an exception. */
    private static int signalOf(Vector vector) {
        return switch (vector) {
            case INVALID_OPCODE -> 4;
            case BREAKPOINT, DEBUG -> 5;
            case STACK_FAULT, ALIGNMENT_CHECK -> 7;
            case DIVIDE_ERROR, X87_FLOATING_POINT, SIMD_FLOATING_POINT -> 8;
            default -> 11;
        };
    }

    /** Keeps the first exception and ends the run. */
    private static final class Recorder implements EventDelivery {
        private @Nullable CpuFault fault;

        @Override
        public void deliverFault(Cpu cpu, CpuFault raised) {
            fault = raised;
            cpu.shutDown();
        }

        @Override
        public void deliverDebugTrap(Cpu cpu, long dr6Causes) {
            deliverFault(cpu, new CpuFault(Vector.DEBUG, 0, new FaultReason.Encoding(FaultKind.DEBUG_TRAP)));
        }

        @Override
        public void deliverBreakpoint(Cpu cpu, long dr6Causes) {
            deliverDebugTrap(cpu, dr6Causes);
        }

        @Override
        public void deliverInterrupt(Cpu cpu, int vector) {
            throw new IllegalStateException("nothing interrupts here");
        }

        @Override
        public void deliverNmi(Cpu cpu) {
            throw new IllegalStateException("nothing interrupts here");
        }
    }
}
