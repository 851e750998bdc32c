package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.debugger.checklist.Checklist;
import dev.bootsmith.debugger.checklist.ChecklistStep;
import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.checklist.ChecklistStep.Step;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What became of each step of a road, from what was noted during a run and from what the run left behind. */
public final class Roads {
    private static final int EXCEPTIONS = 32;
    private static final int FIRST_FREE_VECTOR = 0x20;
    private static final long GATE_PRESENT = 1L << 47;

    /** The checks that stand between a program and a step. */
    private static final Map<Step, Set<FaultKind>> REFUSALS = Map.of(
            Step.PAE, EnumSet.of(FaultKind.CR4_RESERVED_BITS, FaultKind.CR4_BIT_WITHOUT_CPUID),
            Step.PAGE_TABLES, EnumSet.of(FaultKind.CR3_RESERVED_BITS),
            Step.LONG_MODE_ENABLE,
                    EnumSet.of(
                            FaultKind.EFER_LME_WITHOUT_CPUID,
                            FaultKind.EFER_NXE_WITHOUT_CPUID,
                            FaultKind.EFER_SCE_WITHOUT_CPUID,
                            FaultKind.EFER_RESERVED_BITS),
            Step.PAGING,
                    EnumSet.of(
                            FaultKind.LONG_MODE_WITHOUT_PAE,
                            FaultKind.LONG_MODE_WITH_LONG_CODE_SEGMENT,
                            FaultKind.LONG_MODE_WITH_16_BIT_TSS,
                            FaultKind.CR0_PG_WITHOUT_PE,
                            FaultKind.CR0_RESERVED_BITS,
                            FaultKind.PDPTE_RESERVED_BITS),
            Step.SIXTY_FOUR_BIT_CODE,
                    EnumSet.of(
                            FaultKind.CODE_SEGMENT_L_AND_D,
                            FaultKind.FAR_TARGET_TYPE,
                            FaultKind.CODE_DESCRIPTOR_TYPE,
                            FaultKind.CODE_DESCRIPTOR_NOT_PRESENT,
                            FaultKind.SELECTOR_OUTSIDE_GDT),
            Step.PROTECTED_CODE,
                    EnumSet.of(
                            FaultKind.FAR_TARGET_TYPE,
                            FaultKind.CODE_DESCRIPTOR_TYPE,
                            FaultKind.CODE_DESCRIPTOR_NOT_PRESENT,
                            FaultKind.SELECTOR_OUTSIDE_GDT,
                            FaultKind.NULL_SELECTOR));

    private final Evidence evidence;
    private final List<Finding> findings;
    private final Map<Step, ChecklistStep> steps = new EnumMap<>(Step.class);

    /** @param findings what the diagnosis of the same run found */
    public Roads(Evidence evidence, List<Finding> findings) {
        this.evidence = evidence;
        this.findings = findings;
        protectedMode();
        paging();
        idt();
        pic();
    }

    /** Returns a road with its steps judged. */
    public Checklist of(Road road) {
        List<ChecklistStep> judged;
        if (road == Road.LONG_MODE) {
            judged = evidence.recorder().longMode().steps().stream()
                    .map(this::refused)
                    .map(this::corrected)
                    .toList();
        } else {
            judged = road.steps().stream()
                    .map(step -> steps.getOrDefault(step, new ChecklistStep(step, Status.NOT_DONE, 0, 0, 0)))
                    .map(this::refused)
                    .map(this::corrected)
                    .toList();
        }
        return new Checklist(road, judged);
    }

    // ---- protected mode ----

    private void protectedMode() {
        RunRecorder recorder = evidence.recorder();
        recorder.gdt().ifPresent(load -> {
            boolean holds = load.limit() >= 15 && !found(FindingKind.GDT_EMPTY, FindingKind.GDT_BASE_NOT_LINEAR);
            boolean fits = !found(FindingKind.GDT_LIMIT_TOO_SMALL, FindingKind.GDT_WITHOUT_NULL);
            put(Step.GDT_LOADED, holds && fits ? Status.DONE : Status.WRONG_VALUE, load.moment(), load.base());
        });
        recorder.protection().ifPresent(moment -> {
            put(
                    Step.INTERRUPTS_OFF,
                    recorder.wereInterruptsOnAtProtection() ? Status.NOT_DONE : Status.DONE,
                    recorder.wereInterruptsOnAtProtection() ? new Moment(0, 0) : moment,
                    0);
            if (evidence.physical().isA20Enabled()) {
                put(Step.A20, Status.DONE, new Moment(0, 0), 0);
            }
            boolean late = recorder.gdt().isPresent()
                    && recorder.gdt().get().moment().instruction() > moment.instruction()
                    && !recorder.hasEntered(ExecutionMode.PROT32);
            put(
                    Step.PROTECTED_MODE,
                    late ? Status.TOO_LATE : Status.DONE,
                    moment,
                    evidence.state().cr0());
        });
        recorder.modes().stream()
                .filter(change ->
                        change.mode() == ExecutionMode.PROT32 || change.mode().isIa32e())
                .findFirst()
                .ifPresent(change -> {
                    put(Step.PROTECTED_CODE, Status.DONE, change.moment(), 0);
                    dataSegments();
                });
    }

    /** DS and SS no longer hold what real mode left in them. */
    private void dataSegments() {
        for (SegmentRegister register : List.of(SegmentRegister.DS, SegmentRegister.SS)) {
            SegmentCache segment = evidence.state().segment(register);
            boolean isRealModes = segment.limit() == 0xffff && segment.base() == (long) segment.selector() << 4;
            if (isRealModes && !segment.isDefaultBig()) {
                return;
            }
        }
        put(
                Step.DATA_SEGMENTS,
                Status.DONE,
                new Moment(0, 0),
                evidence.state().segment(SegmentRegister.DS).selector());
    }

    // ---- paging ----

    private void paging() {
        RunRecorder recorder = evidence.recorder();
        recorder.root()
                .ifPresent(moment -> put(
                        Step.PAGE_TABLES, Status.DONE, moment, evidence.state().cr3()));
        recorder.paging().ifPresent(moment -> {
            boolean late = recorder.root().isEmpty();
            put(
                    Step.PAGING,
                    late ? Status.TOO_LATE : Status.DONE,
                    moment,
                    evidence.state().cr0());
            boolean isMapped = !found(FindingKind.NEXT_INSTRUCTION_NOT_MAPPED, FindingKind.PAGE_TABLE_ROOT_WRONG);
            put(Step.CODE_MAPPED, isMapped ? Status.DONE : Status.NOT_DONE, new Moment(0, 0), 0);
        });
    }

    // ---- interrupts ----

    private void idt() {
        RunRecorder recorder = evidence.recorder();
        recorder.idt().ifPresent(load -> {
            int bytes = evidence.state().mode().isIa32e() ? 16 : 8;
            boolean isLarge = load.limit() >= EXCEPTIONS * bytes - 1;
            put(Step.IDT_LOADED, isLarge ? Status.DONE : Status.WRONG_VALUE, load.moment(), load.limit());
            int present = presentGates(load, bytes);
            if (present > 0) {
                boolean narrow = found(FindingKind.IDT_OF_EIGHT_BYTE_GATES);
                put(Step.EXCEPTION_GATES, narrow ? Status.WRONG_VALUE : Status.DONE, new Moment(0, 0), present);
            }
        });
        boolean isOn = evidence.state().isFlagSet(CpuState.FLAG_IF) || recorder.interrupts() > 0;
        if (isOn && !evidence.state().mode().isRealAddress()) {
            boolean early = recorder.idt().isEmpty();
            put(Step.INTERRUPTS_ON, early ? Status.TOO_LATE : Status.DONE, new Moment(0, 0), 0);
        }
    }

    private int presentGates(RunRecorder.TableLoad load, int bytes) {
        int present = 0;
        for (int vector = 0; vector < EXCEPTIONS && (vector + 1) * bytes - 1 <= load.limit(); vector++) {
            OptionalLong gate = evidence.readSomehow(load.base() + (long) vector * bytes, 8);
            if (gate.isPresent() && (gate.getAsLong() & GATE_PRESENT) != 0) {
                present++;
            }
        }
        return present;
    }

    private void pic() {
        PicRecord pics = evidence.recorder().pics();
        controller(Step.PIC_MASTER, pics.master());
        controller(Step.PIC_SLAVE, pics.slave());
        pics.master()
                .masked()
                .ifPresent(moment ->
                        put(Step.PIC_MASK, Status.DONE, moment, pics.master().mask()));
        if (pics.endsOfInterrupt() > 0 || pics.master().isAutoEoi()) {
            put(Step.END_OF_INTERRUPT, Status.DONE, new Moment(0, 0), pics.endsOfInterrupt());
        }
    }

    private void controller(Step step, PicRecord.Controller controller) {
        controller
                .initialised()
                .ifPresent(moment -> put(
                        step,
                        controller.base() >= FIRST_FREE_VECTOR ? Status.DONE : Status.WRONG_VALUE,
                        moment,
                        controller.base()));
    }

    // ---- faults ----

    /** A step that the processor refused was tried all the same. */
    private ChecklistStep refused(ChecklistStep step) {
        if (step.status() == Status.DONE) {
            return step;
        }
        Optional<FaultRecord> fault = evidence.fault();
        if (fault.isEmpty()) {
            return step;
        }
        FaultKind kind = fault.get().reason().kind();
        boolean isLate = step.step() == Step.LONG_MODE_ENABLE && kind == FaultKind.EFER_LME_CHANGE_WHILE_PAGING;
        boolean isRefused = REFUSALS.getOrDefault(step.step(), Set.of()).contains(kind) && isHere(step, fault.get());
        return isLate || isRefused
                ? new ChecklistStep(
                        step.step(),
                        isLate ? Status.TOO_LATE : Status.REFUSED,
                        Evidence.place(fault.get()),
                        fault.get().instructions(),
                        fault.get().vector())
                : step;
    }

    /** The same check guards the jump into protected mode and the one to 64-bit code. */
    private static boolean isHere(ChecklistStep step, FaultRecord fault) {
        return switch (step.step()) {
            case SIXTY_FOUR_BIT_CODE -> fault.mode().isIa32e();
            case PROTECTED_CODE -> !fault.mode().isIa32e();
            default -> true;
        };
    }

    /** What looked right when it was done and proved wrong later. */
    private ChecklistStep corrected(ChecklistStep step) {
        boolean isWrong = switch (step.step()) {
            case PAGE_TABLES ->
                found(
                        FindingKind.NEXT_INSTRUCTION_NOT_MAPPED,
                        FindingKind.PAGE_TABLE_ROOT_WRONG,
                        FindingKind.PAGE_TABLES_NOT_CLEARED);
            case SIXTY_FOUR_BIT_CODE -> found(FindingKind.CODE_SEGMENT_NOT_LONG);
            default -> false;
        };
        if (!isWrong) {
            return step;
        }
        if (step.step() == Step.SIXTY_FOUR_BIT_CODE) {
            FaultRecord fault = evidence.fault().orElseThrow();
            return new ChecklistStep(
                    step.step(), Status.WRONG_VALUE, Evidence.place(fault), fault.instructions(), fault.cs());
        }
        return new ChecklistStep(step.step(), Status.WRONG_VALUE, step.address(), step.instruction(), step.value());
    }

    private boolean found(FindingKind... kinds) {
        for (FindingKind kind : kinds) {
            if (findings.stream().anyMatch(finding -> finding.kind() == kind)) {
                return true;
            }
        }
        return false;
    }

    private void put(Step step, Status status, Moment moment, long value) {
        steps.put(step, new ChecklistStep(step, status, moment.linearAddress(), moment.instruction(), value));
    }
}
