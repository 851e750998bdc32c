package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.encode.Encoder;
import dev.bootsmith.isa.encode.EncodingOptions;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CPUID announces works, and what it does not is #UD: every form of the instruction table on every model, and on models with one feature more or less. CPUID
 * is asked as a program would, and the bits are the manual's.
 *
 * @sdm Vol. 2A, CPUID, tables 3-8, 3-10 and 3-11; Vol. 2, "CPUID feature flag" of each instruction's page
 */
class AnnouncedInstructionsTest {
    private static final InstructionTable TABLE = IsaTables.load();
    private static final Decoder DECODER = new Decoder(TABLE);
    private static final int CODE = 0x1000;
    private static final int EAX = 0;
    private static final int EBX = 3;
    private static final int ECX = 1;
    private static final int EDX = 2;

    /** Hints are NOPs where they are unknown, and so are the instructions of control-flow enforcement and bounds. */
    private static final Set<CpuFeature> NO_OPERATION_WITHOUT = EnumSet.of(
            CpuFeature.NOPL,
            CpuFeature.PAUSE,
            CpuFeature.PREFETCHW,
            CpuFeature.PREFETCHWT1,
            CpuFeature.PREFETCHI,
            CpuFeature.CLDEMOTE,
            CpuFeature.CET_IBT,
            CpuFeature.MPX);

    /** LZCNT and TZCNT are BSR and BSF, WBNOINVD is WBINVD, RDSSP is a NOP, WAIT needs no coprocessor. */
    private static final Set<String> OTHER_MEANING_WITHOUT =
            Set.of("lzcnt", "tzcnt", "wbnoinvd", "rdsspd", "rdsspq", "fwait");

    /** What the generations brought without a bit of CPUID. */
    private static final Set<CpuFeature> GENERATIONS = EnumSet.of(
            CpuFeature.I8086,
            CpuFeature.I186,
            CpuFeature.I286,
            CpuFeature.I386,
            CpuFeature.I486_ONLY,
            CpuFeature.I486,
            CpuFeature.I686,
            CpuFeature.FPU_8087_ONLY,
            CpuFeature.FPU_287_ONLY);

    /** Instructions that fault whatever CPUID says. */
    private static final Set<String> UNDEFINED = Set.of("ud0", "ud1", "ud2", "rsm", "frstpm");

    private record Bit(int leaf, int subleaf, int register, int bit) {}

    private static final Map<CpuFeature, Bit> BITS = new EnumMap<>(Map.ofEntries(
            Map.entry(CpuFeature.FPU, new Bit(1, 0, EDX, 0)),
            Map.entry(CpuFeature.FPU_287, new Bit(1, 0, EDX, 0)),
            Map.entry(CpuFeature.FPU_387, new Bit(1, 0, EDX, 0)),
            Map.entry(CpuFeature.SYSENTER, new Bit(1, 0, EDX, 11)),
            Map.entry(CpuFeature.CMOV, new Bit(1, 0, EDX, 15)),
            Map.entry(CpuFeature.FPU_CMOV, new Bit(1, 0, EDX, 15)),
            Map.entry(CpuFeature.CLFLUSH, new Bit(1, 0, EDX, 19)),
            Map.entry(CpuFeature.MMX, new Bit(1, 0, EDX, 23)),
            Map.entry(CpuFeature.FXSR, new Bit(1, 0, EDX, 24)),
            Map.entry(CpuFeature.SSE, new Bit(1, 0, EDX, 25)),
            Map.entry(CpuFeature.PREFETCH, new Bit(1, 0, EDX, 25)),
            Map.entry(CpuFeature.SSE2, new Bit(1, 0, EDX, 26)),
            Map.entry(CpuFeature.SSE3, new Bit(1, 0, ECX, 0)),
            Map.entry(CpuFeature.FISTTP, new Bit(1, 0, ECX, 0)),
            Map.entry(CpuFeature.PCLMUL, new Bit(1, 0, ECX, 1)),
            Map.entry(CpuFeature.MONITOR, new Bit(1, 0, ECX, 3)),
            Map.entry(CpuFeature.VMX, new Bit(1, 0, ECX, 5)),
            Map.entry(CpuFeature.SMX, new Bit(1, 0, ECX, 6)),
            Map.entry(CpuFeature.SSSE3, new Bit(1, 0, ECX, 9)),
            Map.entry(CpuFeature.FMA, new Bit(1, 0, ECX, 12)),
            Map.entry(CpuFeature.CX16, new Bit(1, 0, ECX, 13)),
            Map.entry(CpuFeature.SSE4_1, new Bit(1, 0, ECX, 19)),
            Map.entry(CpuFeature.SSE4_2, new Bit(1, 0, ECX, 20)),
            Map.entry(CpuFeature.CRC32, new Bit(1, 0, ECX, 20)),
            Map.entry(CpuFeature.MOVBE, new Bit(1, 0, ECX, 22)),
            Map.entry(CpuFeature.POPCNT, new Bit(1, 0, ECX, 23)),
            Map.entry(CpuFeature.AES, new Bit(1, 0, ECX, 25)),
            Map.entry(CpuFeature.XSAVE, new Bit(1, 0, ECX, 26)),
            Map.entry(CpuFeature.AVX, new Bit(1, 0, ECX, 28)),
            Map.entry(CpuFeature.F16C, new Bit(1, 0, ECX, 29)),
            Map.entry(CpuFeature.RDRAND, new Bit(1, 0, ECX, 30)),
            Map.entry(CpuFeature.FSGSBASE, new Bit(7, 0, EBX, 0)),
            Map.entry(CpuFeature.SGX, new Bit(7, 0, EBX, 2)),
            Map.entry(CpuFeature.BMI1, new Bit(7, 0, EBX, 3)),
            Map.entry(CpuFeature.AVX2, new Bit(7, 0, EBX, 5)),
            Map.entry(CpuFeature.BMI2, new Bit(7, 0, EBX, 8)),
            Map.entry(CpuFeature.INVPCID, new Bit(7, 0, EBX, 10)),
            Map.entry(CpuFeature.RTM, new Bit(7, 0, EBX, 11)),
            Map.entry(CpuFeature.RDSEED, new Bit(7, 0, EBX, 18)),
            Map.entry(CpuFeature.ADX, new Bit(7, 0, EBX, 19)),
            Map.entry(CpuFeature.SMAP, new Bit(7, 0, EBX, 20)),
            Map.entry(CpuFeature.CLFLUSHOPT, new Bit(7, 0, EBX, 23)),
            Map.entry(CpuFeature.CLWB, new Bit(7, 0, EBX, 24)),
            Map.entry(CpuFeature.SHA, new Bit(7, 0, EBX, 29)),
            Map.entry(CpuFeature.PKU, new Bit(7, 0, ECX, 3)),
            Map.entry(CpuFeature.WAITPKG, new Bit(7, 0, ECX, 5)),
            Map.entry(CpuFeature.CET_SS, new Bit(7, 0, ECX, 7)),
            Map.entry(CpuFeature.GFNI, new Bit(7, 0, ECX, 8)),
            Map.entry(CpuFeature.VAES, new Bit(7, 0, ECX, 9)),
            Map.entry(CpuFeature.VPCLMULQDQ, new Bit(7, 0, ECX, 10)),
            Map.entry(CpuFeature.RDPID, new Bit(7, 0, ECX, 22)),
            Map.entry(CpuFeature.KL, new Bit(7, 0, ECX, 23)),
            Map.entry(CpuFeature.MOVDIRI, new Bit(7, 0, ECX, 27)),
            Map.entry(CpuFeature.MOVDIR64B, new Bit(7, 0, ECX, 28)),
            Map.entry(CpuFeature.ENQCMD, new Bit(7, 0, ECX, 29)),
            Map.entry(CpuFeature.UINTR, new Bit(7, 0, EDX, 5)),
            Map.entry(CpuFeature.SERIALIZE, new Bit(7, 0, EDX, 14)),
            Map.entry(CpuFeature.TSXLDTRK, new Bit(7, 0, EDX, 16)),
            Map.entry(CpuFeature.PCONFIG, new Bit(7, 0, EDX, 18)),
            Map.entry(CpuFeature.RAO_INT, new Bit(7, 1, EAX, 3)),
            Map.entry(CpuFeature.AVX_VNNI, new Bit(7, 1, EAX, 4)),
            Map.entry(CpuFeature.CMPCCXADD, new Bit(7, 1, EAX, 7)),
            Map.entry(CpuFeature.WRMSRNS, new Bit(7, 1, EAX, 19)),
            Map.entry(CpuFeature.HRESET, new Bit(7, 1, EAX, 22)),
            Map.entry(CpuFeature.AVX_IFMA, new Bit(7, 1, EAX, 23)),
            Map.entry(CpuFeature.MSRLIST, new Bit(7, 1, EAX, 27)),
            Map.entry(CpuFeature.AVX_VNNI_INT8, new Bit(7, 1, EDX, 4)),
            Map.entry(CpuFeature.AVX_NE_CONVERT, new Bit(7, 1, EDX, 5)),
            Map.entry(CpuFeature.XSAVEOPT, new Bit(0xd, 1, EAX, 0)),
            Map.entry(CpuFeature.XSAVEC, new Bit(0xd, 1, EAX, 1)),
            Map.entry(CpuFeature.XSAVES, new Bit(0xd, 1, EAX, 3)),
            Map.entry(CpuFeature.PTWRITE, new Bit(0x14, 0, EBX, 4)),
            Map.entry(CpuFeature.WIDEKL, new Bit(0x19, 0, EBX, 2)),
            Map.entry(CpuFeature.TDX, new Bit(0x21, 0, EAX, 0)),
            Map.entry(CpuFeature.LAHF_SAHF, new Bit(0x8000_0001, 0, ECX, 0)),
            Map.entry(CpuFeature.SVM, new Bit(0x8000_0001, 0, ECX, 2)),
            Map.entry(CpuFeature.LZCNT, new Bit(0x8000_0001, 0, ECX, 5)),
            Map.entry(CpuFeature.SSE4A, new Bit(0x8000_0001, 0, ECX, 6)),
            Map.entry(CpuFeature.XOP, new Bit(0x8000_0001, 0, ECX, 11)),
            Map.entry(CpuFeature.LWP, new Bit(0x8000_0001, 0, ECX, 15)),
            Map.entry(CpuFeature.FMA4, new Bit(0x8000_0001, 0, ECX, 16)),
            Map.entry(CpuFeature.TBM, new Bit(0x8000_0001, 0, ECX, 21)),
            Map.entry(CpuFeature.MWAITX, new Bit(0x8000_0001, 0, ECX, 29)),
            Map.entry(CpuFeature.SYSCALL, new Bit(0x8000_0001, 0, EDX, 11)),
            Map.entry(CpuFeature.RDTSCP, new Bit(0x8000_0001, 0, EDX, 27)),
            Map.entry(CpuFeature.LM, new Bit(0x8000_0001, 0, EDX, 29)),
            Map.entry(CpuFeature.THREEDNOW, new Bit(0x8000_0001, 0, EDX, 31)),
            Map.entry(CpuFeature.CLZERO, new Bit(0x8000_0008, 0, EBX, 0)),
            Map.entry(CpuFeature.INVLPGB, new Bit(0x8000_0008, 0, EBX, 3)),
            Map.entry(CpuFeature.TLBSYNC, new Bit(0x8000_0008, 0, EBX, 3)),
            Map.entry(CpuFeature.RDPRU, new Bit(0x8000_0008, 0, EBX, 4)),
            Map.entry(CpuFeature.MCOMMIT, new Bit(0x8000_0008, 0, EBX, 8)),
            Map.entry(CpuFeature.WBNOINVD, new Bit(0x8000_0008, 0, EBX, 9)),
            Map.entry(CpuFeature.SEV_SNP, new Bit(0x8000_001f, 0, EAX, 4)),
            Map.entry(CpuFeature.RMPQUERY, new Bit(0x8000_001f, 0, EAX, 6)),
            Map.entry(CpuFeature.PADLOCK, new Bit(0xc000_0001, 0, EDX, 6))));

    /** The bits of single instructions. */
    private static final Map<String, Bit> OPERATION_BITS = Map.of(
            "cmpxchg8b", new Bit(1, 0, EDX, 8),
            "rdtsc", new Bit(1, 0, EDX, 4),
            "rdmsr", new Bit(1, 0, EDX, 5),
            "wrmsr", new Bit(1, 0, EDX, 5),
            "monitorx", new Bit(0x8000_0001, 0, ECX, 29),
            "mwaitx", new Bit(0x8000_0001, 0, ECX, 29),
            "femms", new Bit(0x8000_0001, 0, EDX, 31));

    private final List<String> wrong = new ArrayList<>();
    private int tried;

    /** The processor of a model, and CPUID's answers so far. */
    private static final class Subject {
        private final String model;
        private final ProcessorFactory factory;
        private final Cpu cpu;
        private final boolean is64Bit;

        Subject(String model) {
            this.model = model;
            CpuModel parsed = CpuModel.parse(model).orElseThrow();
            is64Bit = parsed.has(CpuidFeature.LM);
            factory = new ProcessorFactory(parsed, TABLE);
            cpu = factory.create(new PhysicalMemory(1 << 20), new IoBus());
        }

        private void enter(CpuMode mode) {
            CpuState state = cpu.state;
            cpu.reset();
            state.setCr0(CpuState.CR0_PE | 1 << 4 | 1 << 5);
            int code = SegmentCache.ATTRIBUTE_DEFAULT_BIG;
            if (mode == CpuMode.BITS64) {
                state.setEfer(CpuState.EFER_LMA | CpuState.EFER_LME | CpuState.EFER_SCE);
                code = SegmentCache.ATTRIBUTE_LONG;
            }
            // OSFXSR, OSXMMEXCPT, FSGSBASE, OSXSAVE, PKE
            state.setCr4(1 << 5 | 1 << 9 | 1 << 10 | 1 << 16 | 1 << 18 | 1 << 22);
            state.xcr0 = 7;
            int granular = SegmentCache.ATTRIBUTE_GRANULARITY;
            state.loadSegment(SegmentRegister.CS, 8, 0, 0xffff_ffffL, 0x9b | code | granular);
            for (SegmentRegister register : List.of(
                    SegmentRegister.DS,
                    SegmentRegister.ES,
                    SegmentRegister.SS,
                    SegmentRegister.FS,
                    SegmentRegister.GS)) {
                state.loadSegment(register, 16, 0, 0xffff_ffffL, 0x93 | SegmentCache.ATTRIBUTE_DEFAULT_BIG | granular);
            }
            cpu.gpr[4] = 0x8000;
            state.rip = CODE;
        }

        boolean announces(Bit bit, CpuMode mode) {
            int top = bit.leaf & 0xffff_0000;
            return Integer.compareUnsigned(cpuid(top, 0, EAX, mode), bit.leaf) >= 0
                    && (cpuid(bit.leaf, bit.subleaf, bit.register, mode) >>> bit.bit & 1) != 0;
        }

        private int cpuid(int leaf, int subleaf, int register, CpuMode mode) {
            enter(mode);
            cpu.physical.copyIn(CODE, new byte[] {0x0f, (byte) 0xa2}, 0, 2);
            cpu.gpr[EAX] = Integer.toUnsignedLong(leaf);
            cpu.gpr[ECX] = subleaf;
            cpu.step();
            return (int) cpu.gpr[register];
        }

        /** What came of an instruction: the reason of its fault, its name if it is not executed, or nothing. */
        String run(byte[] code, CpuMode mode) {
            enter(mode);
            cpu.physical.copyIn(CODE, new byte[16], 0, 16);
            cpu.physical.copyIn(CODE, code, 0, code.length);
            long before = factory.context().faultLog().total();
            cpu.step();
            if (!cpu.unimplementedInstruction().isEmpty()) {
                return cpu.unimplementedInstruction();
            }
            long fresh = factory.context().faultLog().total() - before;
            if (fresh == 0) {
                return "";
            }
            List<FaultRecord> recent = factory.context().faultLog().recent();
            FaultRecord first = recent.get((int) Math.max(0, recent.size() - fresh));
            return first.vector() == 6 ? "#UD " + first.reason().kind() : "";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"486", "pentium", "no-long-mode", "core2", "default", "max"})
    void eachModelExecutesWhatItsCpuidAnnouncesAndNothingElse(String model) {
        check(new Subject(model), EnumSet.allOf(CpuFeature.class));
        assertEquals("", String.join("\n", wrong));
        assertTrue(tried > 2_000, "forms tried: " + tried);
    }

    /** {@code max,-feature} and {@code default,+feature}: the instructions of every table feature whose bit changes. */
    @Test
    void aFeatureTakenAwayOrAddedTakesItsInstructionsAlong() {
        for (CpuidFeature feature : CpuidFeature.values()) {
            for (String base : List.of("max,-", "486,+", "default,-", "no-long-mode,+")) {
                Subject subject = new Subject(base + feature.optionName());
                Set<CpuFeature> touched = EnumSet.noneOf(CpuFeature.class);
                BITS.forEach((inTable, bit) -> {
                    boolean same = feature.bit().leaf() == bit.leaf
                            && feature.bit().subleaf() == bit.subleaf
                            && feature.bit().bit() == bit.bit;
                    if (same) {
                        touched.add(inTable);
                    }
                });
                if (feature == CpuidFeature.CX8 || feature == CpuidFeature.TSC || feature == CpuidFeature.MSR) {
                    touched.add(CpuFeature.I586);
                }
                touched.remove(CpuFeature.LM);
                check(subject, touched);
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(tried > 2_000, "forms tried: " + tried);
    }

    private void check(Subject subject, Set<CpuFeature> features) {
        for (CpuMode mode : subject.is64Bit ? List.of(CpuMode.BITS32, CpuMode.BITS64) : List.of(CpuMode.BITS32)) {
            Map<Bit, Boolean> announced = new HashMap<>();
            for (InstructionForm form : TABLE.forms()) {
                if (form.existsIn(mode) && features.contains(form.feature()) && !form.has(FormAttribute.WAIT)) {
                    check(subject, form, mode, announced);
                }
            }
        }
    }

    private void check(Subject subject, InstructionForm form, CpuMode mode, Map<Bit, Boolean> announced) {
        byte[] code = new Encoder()
                .encode(form, mode, SampleOperands.of(form), EncodingOptions.DEFAULT)
                .bytes();
        DecodedInstruction decoded = DECODER.decode(InstructionBytes.of(Arrays.copyOf(code, 16), 0), mode);
        if (!decoded.isValid() || decoded.form().index() != form.index() || UNDEFINED.contains(form.operation())) {
            return; // another form's bytes
        }
        tried++;
        Bit bit = OPERATION_BITS.getOrDefault(form.operation(), BITS.get(form.feature()));
        boolean isGeneration =
                bit == null && (GENERATIONS.contains(form.feature()) || form.feature() == CpuFeature.I586);
        boolean isAlwaysThere = isGeneration
                || NO_OPERATION_WITHOUT.contains(form.feature())
                || OTHER_MEANING_WITHOUT.contains(form.operation());
        boolean expected = isAlwaysThere
                || announced.computeIfAbsent(
                        Objects.requireNonNull(bit, form.syntax()), asked -> subject.announces(asked, mode));
        String result = subject.run(code, mode);
        boolean isMissing = result.equals("#UD " + FaultKind.FEATURE_NOT_IN_CPUID)
                || result.equals("#UD " + FaultKind.SYSCALL_OUTSIDE_64_BIT_MODE);
        if (expected ? !result.isEmpty() : !isMissing) {
            wrong.add(subject.model + " " + mode + " " + form.syntax() + ": CPUID " + (expected ? "has" : "has not")
                    + " its bit, and it ends with '" + result + "'");
        }
    }
}
