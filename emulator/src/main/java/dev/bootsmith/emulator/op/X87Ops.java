package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.fpu.ExtendedComparison.Comparison;
import dev.bootsmith.emulator.fpu.ExtendedComparison.Order;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.ExtendedConversion.IntegerRounding;
import dev.bootsmith.emulator.fpu.ExtendedFormat;
import dev.bootsmith.emulator.fpu.ExtendedRemainder.Quotient;
import dev.bootsmith.emulator.fpu.ExtendedTranscendental.Angle;
import dev.bootsmith.emulator.fpu.X87Calculations.Binary;
import dev.bootsmith.emulator.fpu.X87Functions.Logarithm;
import dev.bootsmith.emulator.fpu.X87Transfers.Constant;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.ErrorPin;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.InstructionPostponed;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * The x87 instructions: operands from and to memory, #NM and #MF, around {@link dev.bootsmith.emulator.fpu.X87Unit}.
 *
 * <p>What an escape opcode D8 to DF says of the operand is used here: D8 and D9 single precision, DA and DB 32-bit integer, DC
 * and DD double precision, DE and DF 16-bit integer; D8 computes into ST(0), DC and DE into ST(i).
 *
 * @sdm Vol. 1, 8.3; Vol. 2A, the F instructions
 */
public final class X87Ops {
    private X87Ops() {}

    /** Adds the semantics of all x87 operations but those that store whole pictures of the state. */
    public static void register(HelperRegistry registry) {
        registerArithmetic(registry);
        registerTransfers(registry);
        registerComparisons(registry);
        registerFunctions(registry);
        registerControl(registry);
    }

    /** Checks what comes before every waiting x87 instruction: #NM for CR0.EM and CR0.TS, #MF for a pending exception. */
    public static void checkWaiting(Cpu cpu) {
        checkAvailable(cpu);
        checkPending(cpu);
    }

    /** #NM for CR0.EM and CR0.TS. @sdm Vol. 3A, 2.5 */
    public static void checkAvailable(Cpu cpu) {
        long cr0 = cpu.state.cr0();
        if ((cr0 & CpuState.CR0_EM) != 0) {
            throw notAvailable(FaultKind.X87_EMULATED, cr0, 2);
        }
        checkTaskSwitched(cpu);
    }

    /** #NM for CR0.TS alone. */
    static void checkTaskSwitched(Cpu cpu) {
        long cr0 = cpu.state.cr0();
        if ((cr0 & CpuState.CR0_TS) != 0) {
            throw notAvailable(FaultKind.X87_TASK_SWITCHED, cr0, 3);
        }
    }

    /** What MMX instructions check: CR0.EM is #UD for them, CR0.TS #NM. @sdm Vol. 3A, 2.5 */
    static void checkMmx(Cpu cpu) {
        long cr0 = cpu.state.cr0();
        if ((cr0 & CpuState.CR0_EM) != 0) {
            throw CpuFault.invalidOpcode(
                    new FaultReason.FeatureDisabled(FaultKind.X87_EMULATED, FaultReason.GatingRegister.CR0, cr0, 2));
        }
        checkAvailable(cpu);
    }

    private static CpuFault notAvailable(FaultKind kind, long cr0, int bit) {
        return new CpuFault(
                Vector.DEVICE_NOT_AVAILABLE,
                0,
                new FaultReason.FeatureDisabled(kind, FaultReason.GatingRegister.CR0, cr0, bit));
    }

    /**
     * #MF for an unmasked exception of an earlier instruction. With CR0.NE clear the processor drives FERR# instead and waits for the interrupt that comes of it,
     * unless IGNNE# tells it to go on.
     */
    static void checkPending(Cpu cpu) {
        if (!cpu.state.x87.hasPendingException()) {
            return;
        }
        ErrorPin pin = cpu.errorPin();
        if (pin != null && (cpu.state.cr0() & CpuState.CR0_NE) == 0) {
            reportOutside(cpu, pin);
            return;
        }
        throw new CpuFault(
                Vector.X87_FLOATING_POINT,
                0,
                new FaultReason.Operand(
                        FaultKind.X87_ERROR_PENDING, cpu.state.x87.statusWord(), cpu.state.x87.controlWord()));
    }

    private static void reportOutside(Cpu cpu, ErrorPin pin) {
        if (pin.isIgnored()) {
            return;
        }
        pin.report();
        cpu.state.halted = true;
        cpu.requestAttention();
        throw InstructionPostponed.INSTANCE;
    }

    /** The exceptions may have been cleared: FERR# follows. */
    static void releaseErrorPin(Cpu cpu) {
        ErrorPin pin = cpu.errorPin();
        if (pin != null && !cpu.state.x87.hasPendingException()) {
            pin.release();
        }
    }

    /** Wraps an operation: checks, then remembers where the instruction and its operand were, then executes. */
    private static HelperOp waiting(HelperOp body) {
        return (cpu, instruction) -> {
            checkWaiting(cpu);
            body.execute(cpu, instruction);
            note(cpu, instruction);
        };
    }

    private static void note(Cpu cpu, Instruction instruction) {
        var x87 = cpu.state.x87;
        boolean linear = !cpu.state.mode().usesDescriptors();
        x87.instructionPointer = instruction.rip() + (linear ? cpu.state.cs().base() : 0);
        x87.instructionSelector = cpu.state.cs().selector();
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            x87.dataPointer =
                    memory.offset(cpu.gpr) + (linear ? memory.segment().base() : 0);
            x87.dataSelector = memory.segment().selector();
        }
        int modRm = memory == null
                ? 0xc0 | instruction.reg() << 3 & 0x38 | instruction.rm() & 7
                : instruction.reg() << 3 & 0x38;
        x87.opcode = (instruction.opcode() & 7) << 8 | modRm;
    }

    // ---- arithmetic ----

    private static void registerArithmetic(HelperRegistry registry) {
        for (Binary operation : Binary.values()) {
            String name = name(operation);
            registry.register("f" + name, waiting((cpu, instruction) -> arithmetic(cpu, instruction, operation)));
            registry.register(
                    "f" + name + "p",
                    waiting((cpu, instruction) -> popIf(cpu, toRegister(cpu, instruction, operation))));
            registry.register(
                    "fi" + name,
                    waiting((cpu, instruction) ->
                            cpu.x87.calculations().computeInteger(operation, loadInteger(cpu, instruction))));
        }
    }

    private static String name(Binary operation) {
        return switch (operation) {
            case ADD -> "add";
            case MULTIPLY -> "mul";
            case SUBTRACT -> "sub";
            case SUBTRACT_REVERSED -> "subr";
            case DIVIDE -> "div";
            case DIVIDE_REVERSED -> "divr";
        };
    }

    private static void arithmetic(Cpu cpu, Instruction instruction, Binary operation) {
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            cpu.x87.calculations().compute(operation, format(instruction), loadReal(cpu, instruction, memory));
        } else if ((instruction.opcode() & 4) == 0) {
            cpu.x87.calculations().compute(operation, 0, instruction.rm() & 7);
        } else {
            toRegister(cpu, instruction, operation);
        }
    }

    /** The DC and DE forms: ST(i) = ST(i) op ST(0). */
    private static boolean toRegister(Cpu cpu, Instruction instruction, Binary operation) {
        return cpu.x87.calculations().compute(operation, instruction.rm() & 7, 0);
    }

    private static void popIf(Cpu cpu, boolean completed) {
        if (completed) {
            cpu.x87.pop();
        }
    }

    private static Format format(Instruction instruction) {
        return (instruction.opcode() & 4) == 0 ? Format.SINGLE : Format.DOUBLE;
    }

    private static long loadReal(Cpu cpu, Instruction instruction, MemoryOperand memory) {
        int sizeBytes = format(instruction) == Format.SINGLE ? 4 : 8;
        return cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
    }

    /** Width of an integer operand: 32 bits with DA and DB, 64 with DF /5 and /7 and DD /1, else 16. */
    private static int integerBits(Instruction instruction) {
        int opcode = instruction.opcode() & 7;
        if (opcode == 5 || opcode == 7 && (instruction.reg() & 5) == 5) {
            return 64;
        }
        return opcode == 2 || opcode == 3 ? 32 : 16;
    }

    private static long loadInteger(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.requiredMemory();
        int bits = integerBits(instruction);
        long value = cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), bits / 8);
        return value << 64 - bits >> 64 - bits;
    }

    // ---- transfers ----

    private static void registerTransfers(HelperRegistry registry) {
        registry.register("fld", waiting(X87Ops::load));
        registry.register("fild", waiting((cpu, i) -> cpu.x87.transfers().loadInteger(loadInteger(cpu, i))));
        registry.register("fbld", waiting(X87Ops::loadDecimal));
        registry.register("fst", waiting((cpu, i) -> store(cpu, i)));
        registry.register("fstp", waiting((cpu, i) -> popIf(cpu, store(cpu, i))));
        registry.register("fist", waiting((cpu, i) -> storeInteger(cpu, i, IntegerRounding.BY_CONTROL_WORD)));
        registry.register(
                "fistp", waiting((cpu, i) -> popIf(cpu, storeInteger(cpu, i, IntegerRounding.BY_CONTROL_WORD))));
        registry.register("fisttp", waiting((cpu, i) -> popIf(cpu, storeInteger(cpu, i, IntegerRounding.TRUNCATE))));
        registry.register("fbstp", waiting((cpu, i) -> popIf(cpu, storeDecimal(cpu, i))));
        registry.register("fxch", waiting((cpu, i) -> cpu.x87.transfers().exchange(i.rm() & 7)));
        registry.register("fcmovb", conditionalMove((flags) -> flags.carry()));
        registry.register("fcmove", conditionalMove((flags) -> flags.zero()));
        registry.register("fcmovbe", conditionalMove((flags) -> flags.carry() || flags.zero()));
        registry.register("fcmovu", conditionalMove((flags) -> flags.parity()));
        registry.register("fcmovnb", conditionalMove((flags) -> !flags.carry()));
        registry.register("fcmovne", conditionalMove((flags) -> !flags.zero()));
        registry.register("fcmovnbe", conditionalMove((flags) -> !(flags.carry() || flags.zero())));
        registry.register("fcmovnu", conditionalMove((flags) -> !flags.parity()));
        registerConstant(registry, "fld1", Constant.ONE);
        registerConstant(registry, "fldl2t", Constant.LOG2_10);
        registerConstant(registry, "fldl2e", Constant.LOG2_E);
        registerConstant(registry, "fldpi", Constant.PI);
        registerConstant(registry, "fldlg2", Constant.LOG10_2);
        registerConstant(registry, "fldln2", Constant.LN_2);
        registerConstant(registry, "fldz", Constant.ZERO);
    }

    private static void registerConstant(HelperRegistry registry, String name, Constant constant) {
        registry.register(
                name, waiting((cpu, instruction) -> cpu.x87.transfers().loadConstant(constant)));
    }

    /** A condition on the status flags. */
    @FunctionalInterface
    private interface FlagCondition {
        boolean holds(LazyFlags flags);
    }

    private static HelperOp conditionalMove(FlagCondition condition) {
        return waiting((cpu, i) -> cpu.x87.transfers().moveConditionally(i.rm() & 7, condition.holds(cpu.flags)));
    }

    /** FLD: D9 /0 and DD /0 from memory, DB /5 80 bits, D9 C0+i a register. */
    private static void load(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        if (memory == null) {
            cpu.x87.transfers().pushRegister(instruction.rm() & 7);
        } else if ((instruction.opcode() & 7) == 3) {
            long offset = memory.offset(cpu.gpr);
            cpu.memory.probeLoad(memory.segment(), offset, 10, memory.mask());
            long low = cpu.memory.load64(memory.segment(), offset);
            long high = cpu.memory.load16(memory.segment(), offset + 8 & memory.mask());
            cpu.x87.transfers().push((int) high, low);
        } else {
            cpu.x87.transfers().load(format(instruction), loadReal(cpu, instruction, memory));
        }
    }

    private static void loadDecimal(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.requiredMemory();
        long offset = memory.offset(cpu.gpr);
        cpu.memory.probeLoad(memory.segment(), offset, 10, memory.mask());
        long low = cpu.memory.load64(memory.segment(), offset);
        long high = cpu.memory.load16(memory.segment(), offset + 8 & memory.mask());
        cpu.x87.transfers().loadDecimal(low, (int) high);
    }

    /** FST and FSTP; returns whether it completed. The place in memory is probed first: after a page fault nothing has changed. */
    private static boolean store(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        if (memory == null) {
            boolean quiet = (instruction.opcode() & 7) == 1; // FSTP1, the undocumented D9 D8+i
            if (quiet && cpu.state.x87.isEmpty(0)) {
                cpu.x87.transfers().skipStore();
                return true;
            }
            return cpu.x87.transfers().storeRegister(instruction.rm() & 7);
        }
        long offset = memory.offset(cpu.gpr);
        if ((instruction.opcode() & 7) == 3) {
            cpu.memory.probeStore(memory.segment(), offset, 10);
            cpu.x87.transfers().checkExtendedStore();
            if (cpu.x87.transfers().storeCompleted()) {
                boolean empty = cpu.state.x87.isEmpty(0);
                long significand = empty ? ExtendedFormat.INDEFINITE_SIGNIFICAND : cpu.state.x87.significand(0);
                int high = empty ? ExtendedFormat.INDEFINITE_SIGN_EXPONENT : cpu.state.x87.signExponent(0);
                cpu.memory.store64(memory.segment(), offset, significand);
                cpu.memory.store16(memory.segment(), offset + 8 & memory.mask(), high);
            }
            return cpu.x87.transfers().storeCompleted();
        }
        Format format = format(instruction);
        int sizeBytes = format == Format.SINGLE ? 4 : 8;
        cpu.memory.probeStore(memory.segment(), offset, sizeBytes);
        long bits = cpu.x87.transfers().store(format);
        if (cpu.x87.transfers().storeCompleted()) {
            cpu.memory.store(memory.segment(), offset, sizeBytes, bits);
        }
        return cpu.x87.transfers().storeCompleted();
    }

    private static boolean storeInteger(Cpu cpu, Instruction instruction, IntegerRounding rounding) {
        MemoryOperand memory = instruction.requiredMemory();
        int bits = integerBits(instruction);
        long offset = memory.offset(cpu.gpr);
        cpu.memory.probeStore(memory.segment(), offset, bits / 8);
        long value = cpu.x87.transfers().storeInteger(bits, rounding);
        if (cpu.x87.transfers().storeCompleted()) {
            cpu.memory.store(memory.segment(), offset, bits / 8, value);
        }
        return cpu.x87.transfers().storeCompleted();
    }

    private static boolean storeDecimal(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.requiredMemory();
        long offset = memory.offset(cpu.gpr);
        cpu.memory.probeStore(memory.segment(), offset, 10);
        long low = cpu.x87.transfers().storeDecimal();
        if (cpu.x87.transfers().storeCompleted()) {
            cpu.memory.store64(memory.segment(), offset, low);
            cpu.memory.store16(
                    memory.segment(),
                    offset + 8 & memory.mask(),
                    cpu.x87.transfers().decimalHigh());
        }
        return cpu.x87.transfers().storeCompleted();
    }

    // ---- comparisons ----

    private static void registerComparisons(HelperRegistry registry) {
        registry.register("fcom", waiting((cpu, i) -> compare(cpu, i)));
        registry.register("fcomp", waiting((cpu, i) -> popIf(cpu, compare(cpu, i))));
        registry.register(
                "fcompp",
                waiting((cpu, i) -> popTwiceIf(cpu, cpu.x87.comparisons().compare(1, Comparison.ORDERED))));
        registry.register(
                "fucom", waiting((cpu, i) -> cpu.x87.comparisons().compare(i.rm() & 7, Comparison.UNORDERED)));
        registry.register(
                "fucomp",
                waiting((cpu, i) -> popIf(cpu, cpu.x87.comparisons().compare(i.rm() & 7, Comparison.UNORDERED))));
        registry.register(
                "fucompp",
                waiting((cpu, i) -> popTwiceIf(cpu, cpu.x87.comparisons().compare(1, Comparison.UNORDERED))));
        registry.register("ficom", waiting((cpu, i) -> cpu.x87.comparisons().compareInteger(loadInteger(cpu, i))));
        registry.register(
                "ficomp", waiting((cpu, i) -> popIf(cpu, cpu.x87.comparisons().compareInteger(loadInteger(cpu, i)))));
        registry.register("fcomi", waiting((cpu, i) -> compareToFlags(cpu, i, Comparison.ORDERED)));
        registry.register("fcomip", waiting((cpu, i) -> popIf(cpu, compareToFlags(cpu, i, Comparison.ORDERED))));
        registry.register("fucomi", waiting((cpu, i) -> compareToFlags(cpu, i, Comparison.UNORDERED)));
        registry.register("fucomip", waiting((cpu, i) -> popIf(cpu, compareToFlags(cpu, i, Comparison.UNORDERED))));
        registry.register("ftst", waiting((cpu, i) -> cpu.x87.comparisons().test()));
        registry.register("fxam", waiting((cpu, i) -> cpu.x87.comparisons().examine()));
    }

    private static boolean compare(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        return memory == null
                ? cpu.x87.comparisons().compare(instruction.rm() & 7, Comparison.ORDERED)
                : cpu.x87.comparisons().compare(format(instruction), loadReal(cpu, instruction, memory));
    }

    private static void popTwiceIf(Cpu cpu, boolean completed) {
        if (completed) {
            cpu.x87.pop();
            cpu.x87.pop();
        }
    }

    /** FCOMI and relatives: ZF, PF and CF; OF, SF and AF become 0. */
    private static boolean compareToFlags(Cpu cpu, Instruction instruction, Comparison comparison) {
        Order order = cpu.x87.comparisons().order(instruction.rm() & 7, comparison);
        if (!cpu.x87.comparisons().comparisonCompleted()) {
            return false;
        }
        cpu.flags.setStatus(orderFlags(order));
        return true;
    }

    /** The flags of COMISS and FCOMI. @sdm Vol. 2A, COMISS */
    static int orderFlags(Order order) {
        return switch (order) {
            case UNORDERED -> LazyFlags.ZF | LazyFlags.PF | LazyFlags.CF;
            case GREATER -> 0;
            case LESS -> LazyFlags.CF;
            case EQUAL -> LazyFlags.ZF;
        };
    }

    // ---- functions of the top of the stack ----

    private static void registerFunctions(HelperRegistry registry) {
        registry.register("fchs", waiting((cpu, i) -> cpu.x87.calculations().changeSign()));
        registry.register("fabs", waiting((cpu, i) -> cpu.x87.calculations().absolute()));
        registry.register("fsqrt", waiting((cpu, i) -> cpu.x87.calculations().squareRoot()));
        registry.register("frndint", waiting((cpu, i) -> cpu.x87.calculations().roundToIntegral()));
        registry.register("fscale", waiting((cpu, i) -> cpu.x87.calculations().scale()));
        registry.register("fxtract", waiting((cpu, i) -> cpu.x87.calculations().extract()));
        registry.register("fprem", waiting((cpu, i) -> cpu.x87.calculations().partialRemainder(Quotient.TRUNCATED)));
        registry.register("fprem1", waiting((cpu, i) -> cpu.x87.calculations().partialRemainder(Quotient.NEAREST)));
        registry.register("f2xm1", waiting((cpu, i) -> cpu.x87.functions().exponentialMinusOne()));
        registry.register("fyl2x", waiting((cpu, i) -> cpu.x87.functions().logarithm(Logarithm.OF_X)));
        registry.register("fyl2xp1", waiting((cpu, i) -> cpu.x87.functions().logarithm(Logarithm.OF_X_PLUS_ONE)));
        registry.register("fpatan", waiting((cpu, i) -> cpu.x87.functions().arcTangent()));
        registry.register("fptan", waiting((cpu, i) -> cpu.x87.functions().tangent()));
        registry.register("fsin", waiting((cpu, i) -> cpu.x87.functions().angle(Angle.SINE)));
        registry.register("fcos", waiting((cpu, i) -> cpu.x87.functions().angle(Angle.COSINE)));
        registry.register("fsincos", waiting((cpu, i) -> cpu.x87.functions().sineAndCosine()));
    }

    // ---- control ----

    private static void registerControl(HelperRegistry registry) {
        registry.register("fnop", waiting((cpu, i) -> {}));
        registry.register("fincstp", waiting((cpu, i) -> cpu.x87.transfers().incrementTop()));
        registry.register("fdecstp", waiting((cpu, i) -> cpu.x87.transfers().decrementTop()));
        registry.register("ffree", waiting((cpu, i) -> cpu.x87.transfers().free(i.rm() & 7)));
        registry.register("ffreep", waiting((cpu, i) -> {
            cpu.x87.transfers().free(i.rm() & 7);
            cpu.x87.pop();
        }));
        registry.register("fninit", (cpu, i) -> {
            checkAvailable(cpu);
            cpu.state.x87.initialize();
            releaseErrorPin(cpu);
        });
        registry.register("fnclex", (cpu, i) -> {
            checkAvailable(cpu);
            cpu.state.x87.clearExceptions();
            releaseErrorPin(cpu);
        });
        // The 8087's interrupt and the 80287's protected-mode instructions do nothing since the 387.
        for (String ignored : new String[] {"fneni", "fndisi", "fnsetpm"}) {
            registry.register(ignored, (cpu, i) -> checkAvailable(cpu));
        }
        registry.register("fldcw", (cpu, i) -> {
            checkWaiting(cpu);
            MemoryOperand memory = i.requiredMemory();
            cpu.state.x87.setControlWord((int) cpu.memory.load16(memory.segment(), memory.offset(cpu.gpr)));
        });
        registry.register("fnstcw", (cpu, i) -> {
            checkAvailable(cpu);
            MemoryOperand memory = i.requiredMemory();
            cpu.memory.store16(memory.segment(), memory.offset(cpu.gpr), cpu.state.x87.controlWord());
        });
        registry.register("fnstsw", X87Ops::storeStatus);
        registry.register("fwait", X87Ops::waitForUnit);
        registry.register("wait", X87Ops::waitForUnit);
    }

    private static void storeStatus(Cpu cpu, Instruction instruction) {
        checkAvailable(cpu);
        MemoryOperand memory = instruction.memory();
        if (memory == null) {
            cpu.gpr[0] = cpu.gpr[0] & ~0xffffL | cpu.state.x87.statusWord();
        } else {
            cpu.memory.store16(memory.segment(), memory.offset(cpu.gpr), cpu.state.x87.statusWord());
        }
    }

    /** FWAIT: #NM when both CR0.MP and CR0.TS are set, then #MF. @sdm Vol. 2B, WAIT */
    private static void waitForUnit(Cpu cpu, Instruction instruction) {
        long cr0 = cpu.state.cr0();
        if ((cr0 & CpuState.CR0_MP) != 0 && (cr0 & CpuState.CR0_TS) != 0) {
            throw notAvailable(FaultKind.X87_TASK_SWITCHED, cr0, 3);
        }
        checkPending(cpu);
    }
}
