package dev.bootsmith.emulator.system;

import dev.bootsmith.emulator.op.ControlRegisterOps;
import dev.bootsmith.emulator.op.DebugRegisterOps;
import dev.bootsmith.emulator.op.DescriptorQueryOps;
import dev.bootsmith.emulator.op.DescriptorTableOps;
import dev.bootsmith.emulator.op.FarReturnOps;
import dev.bootsmith.emulator.op.FarTransferOps;
import dev.bootsmith.emulator.op.FastCallOps;
import dev.bootsmith.emulator.op.FlagOps;
import dev.bootsmith.emulator.op.InterruptReturnOps;
import dev.bootsmith.emulator.op.MsrOps;
import dev.bootsmith.emulator.op.ProcessorOps;
import dev.bootsmith.emulator.op.SegmentOps;
import dev.bootsmith.emulator.op.SoftwareInterruptOps;
import dev.bootsmith.emulator.op.TimeOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * Registers the semantics of system instructions under the operation names of the instruction table.
 *
 * <p>The table has one operation {@code mov} for all its forms; the lifter appends the class of registers where a form touches special ones.
 */
public final class SystemHelpers {
    private SystemHelpers() {}

    /** One instruction's semantics. */
    @FunctionalInterface
    private interface SystemOp {
        void execute(SystemContext context, Cpu cpu, Instruction instruction);
    }

    /** Adds all of them. */
    public static void register(HelperRegistry registry, SystemContext context) {
        registerMoves(new Registrar(registry, context));
        registerDataSegmentLoads(new Registrar(registry.calculations(), context));
        registerQueries(new Registrar(registry.calculations(), context));
        registerTransfers(new Registrar(registry, context));
        registerTables(new Registrar(registry, context));
        registerRegisters(new Registrar(registry, context));
        registerProcessor(new Registrar(registry, context));
    }

    private static void registerMoves(Registrar registrar) {
        registrar.add("mov.stack", SystemHelpers::moveSegment);
        registrar.add("mov.control", SystemHelpers::moveControl);
        registrar.add("mov.debug", SystemHelpers::moveDebug);
        registrar.add("pop.stack", SegmentOps::pop);
        registrar.add("lss", SegmentOps::lss);
    }

    /** No code depends on a data segment, so a block goes on behind its loads. */
    private static void registerDataSegmentLoads(Registrar registrar) {
        registrar.add("mov.segment", SystemHelpers::moveSegment);
        registrar.add("pop.segment", SegmentOps::pop);
        registrar.add("lds", SegmentOps::lds);
        registrar.add("les", SegmentOps::les);
        registrar.add("lfs", SegmentOps::lfs);
        registrar.add("lgs", SegmentOps::lgs);
    }

    /** What only looks at the system's registers, or closes the door to interrupts, changes nothing that a block has to stop for. */
    private static void registerQueries(Registrar registrar) {
        registrar.add("pushf", FlagOps::push);
        registrar.add("cli", FlagOps::clearInterrupts);
        registrar.add("sgdt", DescriptorTableOps::sgdt);
        registrar.add("sidt", DescriptorTableOps::sidt);
        registrar.add("sldt", DescriptorTableOps::sldt);
        registrar.add("str", DescriptorTableOps::str);
        registrar.add("lar", DescriptorQueryOps::lar);
        registrar.add("lsl", DescriptorQueryOps::lsl);
        registrar.add("verr", DescriptorQueryOps::verr);
        registrar.add("verw", DescriptorQueryOps::verw);
        registrar.add("arpl", DescriptorQueryOps::arpl);
        registrar.add("smsw", ControlRegisterOps::smsw);
        registrar.add("xgetbv", ProcessorOps::xgetbv);
        registrar.add("rdfsbase", ProcessorOps::rdfsbase);
        registrar.add("rdgsbase", ProcessorOps::rdgsbase);
        registrar.add("rdpkru", ProcessorOps::rdpkru);
        registrar.add("cpuid", ProcessorOps::cpuid);
    }

    /** 8C stores, 8E loads. */
    private static void moveSegment(SystemContext context, Cpu cpu, Instruction instruction) {
        if ((instruction.opcode() & 2) == 0) {
            SegmentOps.moveFrom(context, cpu, instruction);
        } else {
            SegmentOps.moveTo(context, cpu, instruction);
        }
    }

    /** 0F 20 stores, 0F 22 loads. */
    private static void moveControl(SystemContext context, Cpu cpu, Instruction instruction) {
        if ((instruction.opcode() & 2) == 0) {
            ControlRegisterOps.moveFrom(context, cpu, instruction);
        } else {
            ControlRegisterOps.moveTo(context, cpu, instruction);
        }
    }

    /** 0F 21 stores, 0F 23 loads. */
    private static void moveDebug(SystemContext context, Cpu cpu, Instruction instruction) {
        if ((instruction.opcode() & 2) == 0) {
            DebugRegisterOps.moveFrom(context, cpu, instruction);
        } else {
            DebugRegisterOps.moveTo(context, cpu, instruction);
        }
    }

    private static void registerTransfers(Registrar registrar) {
        registrar.add("jmpf", FarTransferOps::jump);
        registrar.add("callf", FarTransferOps::call);
        registrar.add("retf", FarReturnOps::returnFar);
        registrar.add("iret", InterruptReturnOps::interruptReturn);
        registrar.add("int", SoftwareInterruptOps::interrupt);
        registrar.add("int3", SoftwareInterruptOps::breakpoint);
        registrar.add("into", SoftwareInterruptOps::overflow);
        registrar.add("int1", SoftwareInterruptOps::debug);
        registrar.add("sysenter", FastCallOps::sysenter);
        registrar.add("sysexit", FastCallOps::sysexit);
        registrar.add("syscall", FastCallOps::syscall);
        registrar.add("sysret", FastCallOps::sysret);
        registrar.add("swapgs", FastCallOps::swapgs);
        registrar.add("ud0", ProcessorOps::undefined);
        registrar.add("ud1", ProcessorOps::undefined);
        registrar.add("ud2", ProcessorOps::undefined);
        registrar.add("rsm", ProcessorOps::resumeFromSystemManagement);
        registrar.add("frstpm", ProcessorOps::invalidOpcode);
    }

    private static void registerTables(Registrar registrar) {
        registrar.add("lgdt", DescriptorTableOps::lgdt);
        registrar.add("lidt", DescriptorTableOps::lidt);
        registrar.add("lldt", DescriptorTableOps::lldt);
        registrar.add("ltr", DescriptorTableOps::ltr);
    }

    private static void registerRegisters(Registrar registrar) {
        registrar.add("lmsw", ControlRegisterOps::lmsw);
        registrar.add("clts", ControlRegisterOps::clts);
        registrar.add("rdmsr", MsrOps::rdmsr);
        registrar.add("wrmsr", MsrOps::wrmsr);
        registrar.add("xsetbv", ProcessorOps::xsetbv);
        registrar.add("wrfsbase", ProcessorOps::wrfsbase);
        registrar.add("wrgsbase", ProcessorOps::wrgsbase);
        registrar.add("wrpkru", ProcessorOps::wrpkru);
        registrar.add("popf", FlagOps::pop);
        registrar.add("sti", FlagOps::setInterrupts);
        registrar.add("clac", FlagOps::clearAlignmentCheck);
        registrar.add("stac", FlagOps::setAlignmentCheck);
    }

    private static void registerProcessor(Registrar registrar) {
        registrar.add("hlt", ProcessorOps::halt);
        registrar.add("invd", ProcessorOps::flushCaches);
        registrar.add("wbinvd", ProcessorOps::flushCaches);
        registrar.add("invlpg", ProcessorOps::invlpg);
        registrar.add("invpcid", ProcessorOps::invpcid);
        registrar.add("monitor", ProcessorOps::monitor);
        registrar.add("mwait", ProcessorOps::mwait);
        registrar.add("rdtsc", TimeOps::rdtsc);
        registrar.add("rdtscp", TimeOps::rdtscp);
        registrar.add("rdpmc", TimeOps::rdpmc);
        registrar.add("rdpid", ProcessorOps::rdpid);
    }

    private record Registrar(HelperRegistry registry, SystemContext context) {
        void add(String operation, SystemOp op) {
            registry.register(operation, (cpu, instruction) -> op.execute(context, cpu, instruction));
        }
    }
}
