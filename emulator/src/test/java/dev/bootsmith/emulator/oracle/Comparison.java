package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.oracle.MachineVector.MemoryChange;
import dev.bootsmith.emulator.oracle.ProcessorImage.Segment;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two outcomes side by side: register by register, flag by flag, byte by byte. Flags that the instruction table calls undefined are left out. */
final class Comparison {
    private static final String[] GENERAL = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
        "rip", "rflags"
    };
    private static final String[] SEGMENTS = {"es", "cs", "ss", "ds", "fs", "gs", "ldtr", "tr"};
    private static final String[] CONTROL = {"cr0", "cr2", "cr3", "cr4", "efer", "dr6", "dr7"};
    private static final Set<String> INDIRECT_BRANCHES = Set.of("jmp", "call", "ret");
    private static final Decoder DECODER = new Decoder(IsaTables.load());

    private Comparison() {}

    /** The differences, empty if there are none. */
    static List<String> differences(MachineVector vector, Outcome ours, Outcome theirs) {
        List<String> differences = new ArrayList<>();
        if (ours.exit() != theirs.exit()) {
            differences.add("exit: ours " + ours.exit() + ", theirs " + theirs.exit());
        }
        int undefined = undefinedFlags(vector) | (ours.exit() == Outcome.Exit.SHUTDOWN ? (int) CpuState.FLAG_RF : 0);
        ProcessorImage mine = ours.end();
        ProcessorImage other = theirs.end();
        for (int i = 0; i < GENERAL.length; i++) {
            long mask = i == ProcessorImage.RFLAGS ? ~(long) undefined : -1L;
            compare(differences, GENERAL[i], mine.general[i] & mask, other.general[i] & mask);
        }
        boolean described =
                (mine.control[ProcessorImage.CR0] & 1) != 0 && (mine.general[ProcessorImage.RFLAGS] & 1 << 17) == 0;
        for (int i = 0; i < SEGMENTS.length; i++) {
            segment(differences, i, described, mine.segments[i], other.segments[i]);
        }
        compare(differences, "gdt base", mine.gdtBase, other.gdtBase);
        compare(differences, "gdt limit", mine.gdtLimit, other.gdtLimit);
        compare(differences, "idt base", mine.idtBase, other.idtBase);
        compare(differences, "idt limit", mine.idtLimit, other.idtLimit);
        for (int i = 0; i < CONTROL.length; i++) {
            if (i != ProcessorImage.CR2 || ours.exit() != Outcome.Exit.SHUTDOWN) {
                compare(differences, CONTROL[i], mine.control[i], other.control[i]);
            }
        }
        memory(differences, undefined, ours.written(), theirs.written());
        return differences;
    }

    private static void segment(List<String> differences, int number, boolean described, Segment mine, Segment other) {
        String name = SEGMENTS[number];
        compare(differences, name, mine.selector(), other.selector());
        boolean unusable = ((mine.attributes() | other.attributes()) & 1 << 16) != 0;
        if (unusable || described && (mine.selector() & ~3) == 0) {
            return; // what is left of base and limit is the implementation's business
        }
        compare(differences, name + " base", mine.base(), other.base());
        if (described) {
            compare(differences, name + " limit", mine.limit() & 0xffff_ffffL, other.limit() & 0xffff_ffffL);
            compare(differences, name + " attributes", mine.attributes(), other.attributes());
        }
    }

    private static void compare(List<String> differences, String what, long mine, long other) {
        if (mine != other) {
            differences.add(what + ": ours " + Long.toHexString(mine) + ", theirs " + Long.toHexString(other));
        }
    }

    private static void memory(
            List<String> differences, int undefined, List<MemoryChange> mine, List<MemoryChange> theirs) {
        SortedMap<Integer, Byte> ours = byAddress(mine);
        SortedMap<Integer, Byte> others = byAddress(theirs);
        if (ours.equals(others)) {
            return;
        }
        TreeMap<Integer, String> all = new TreeMap<>();
        for (int address : ours.keySet()) {
            all.put(address, "");
        }
        for (int address : others.keySet()) {
            all.put(address, "");
        }
        for (int address : all.keySet()) {
            Byte my = ours.get(address);
            Byte other = others.get(address);
            if (my != null && my.equals(other)) {
                continue;
            }
            if (isAccessedBit(address, my, other)) {
                continue;
            }
            // Flags that were pushed; what is undefined in the register is so in memory.
            if (my != null && other != null && undefined != 0 && ((my ^ other) & ~(undefined & 0xff) & 0xff) == 0
                    || my != null && other != null && ((my ^ other) & 0xff) == 8 && (undefined & 0x800) != 0) {
                continue;
            }
            differences.add("[" + Integer.toHexString(address) + "]: ours " + text(my) + ", theirs " + text(other));
        }
    }

    /** Who looked at a page before it faulted or fetched ahead has set A there; the manual leaves that open. */
    private static boolean isAccessedBit(int address, @Nullable Byte mine, @Nullable Byte other) {
        boolean isEntry = address >= BaseMemory.PML4 && (address & 3) == 0;
        int present = mine != null ? mine : Objects.requireNonNull(other);
        return isEntry && (mine == null || other == null || ((mine ^ other) & ~0x20) == 0) && (present & 0x20) != 0;
    }

    private static String text(@Nullable Byte value) {
        return value == null ? "unchanged" : HexFormat.of().toHexDigits(value);
    }

    private static SortedMap<Integer, Byte> byAddress(List<MemoryChange> changes) {
        SortedMap<Integer, Byte> bytes = new TreeMap<>();
        for (MemoryChange change : changes) {
            for (int i = 0; i < change.bytes().length; i++) {
                bytes.put(change.address() + i, change.bytes()[i]);
            }
        }
        return bytes;
    }

    /** The flags that some instruction of a vector leaves undefined. */
    static int undefinedFlags(MachineVector vector) {
        int undefined = 0;
        for (InstructionForm form : forms(vector)) {
            undefined |= form.flags().undefined().mask();
        }
        return undefined & LazyFlags.STATUS;
    }

    /** The code of a user program, for what this class does with code. */
    static MachineVector machineVector(NativeVector vector) {
        return new MachineVector(
                "NATIVE",
                vector.width(),
                new ProcessorImage(),
                List.of(new MemoryChange(NativeVector.CODE, vector.code())));
    }

    /** Whether some instruction of a vector is one of these operations of the table. */
    static boolean contains(MachineVector vector, Set<String> operations) {
        return forms(vector).stream().anyMatch(form -> operations.contains(form.operation()));
    }

    /** Whether REX.R stands before an instruction that names a segment register. */
    static boolean extendsSegmentRegister(MachineVector vector) {
        for (int start : instructionStarts(vector)) {
            DecodedInstruction decoded = decode(vector, start);
            if (decoded.hasForm()
                    && decoded.reg() > 7
                    && decoded.form().operands().contains(OperandKind.SREG)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a jump or call in the segment leads out of the code pages, or may: nobody knows what it finds there. */
    static boolean leavesCode(MachineVector vector) {
        for (int start : instructionStarts(vector)) {
            DecodedInstruction decoded = decode(vector, start);
            boolean relative = decoded.hasForm()
                    && decoded.form().operands().stream().anyMatch(kind -> kind.place() == OperandPlace.RELATIVE);
            long target = vector.code().address() + start + decoded.length() + (relative ? decoded.immediate() : 0);
            boolean indirect = !relative
                    && decoded.hasForm()
                    && INDIRECT_BRANCHES.contains(decoded.form().operation());
            if (indirect || relative && (target < BaseMemory.CODE || target >= BaseMemory.GDT)) {
                return true;
            }
        }
        return false;
    }

    private static List<InstructionForm> forms(MachineVector vector) {
        List<InstructionForm> forms = new ArrayList<>();
        for (int start : instructionStarts(vector)) {
            DecodedInstruction decoded = decode(vector, start);
            if (decoded.hasForm()) {
                forms.add(decoded.form());
            }
        }
        return forms;
    }

    /** Where the instructions of the code begin, HLT included. */
    static int[] instructionStarts(MachineVector vector) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < vector.code().bytes().length) {
            starts.add(at);
            at += decode(vector, at).length();
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static DecodedInstruction decode(MachineVector vector, int at) {
        byte[] code = Arrays.copyOf(vector.code().bytes(), vector.code().bytes().length + Decoder.MAX_LENGTH);
        return DECODER.decode(InstructionBytes.of(code, at), vector.width());
    }

    /** The code of a vector as a listing. */
    static String listing(MachineVector vector) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = vector.code().bytes();
        Disassembler disassembler = new Disassembler(DECODER, new AttFormatter());
        disassembler.disassemble(bytes, 0, bytes.length, vector.code().address(), vector.width(), line -> {
            int start = (int) line.address() - vector.code().address();
            text.append(String.format(
                    "    %x: %-24s %s%n",
                    line.address(), HexFormat.of().formatHex(bytes, start, start + line.length()), line.text()));
        });
        return text.toString();
    }

    /** The registers of a vector that are not 0. */
    static String registers(MachineVector vector) {
        StringBuilder text = new StringBuilder("   ");
        for (int i = 0; i < GENERAL.length; i++) {
            if (vector.start().general[i] != 0) {
                text.append(' ').append(GENERAL[i]).append('=').append(Long.toHexString(vector.start().general[i]));
            }
        }
        for (int i = 0; i < 6; i++) {
            text.append(' ')
                    .append(SEGMENTS[i])
                    .append('=')
                    .append(Integer.toHexString(vector.start().segments[i].selector()));
        }
        for (int i = 0; i < 5; i++) {
            text.append(' ').append(CONTROL[i]).append('=').append(Long.toHexString(vector.start().control[i]));
        }
        return text.toString();
    }
}
