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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
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
    private static final Set<String> BIT_STRINGS = Set.of("bt", "bts", "btr", "btc");
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
        memory(differences, undefined, vector, ours, theirs);
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
            List<String> differences, int undefined, MachineVector vector, Outcome ours, Outcome theirs) {
        SortedMap<Integer, Byte> mine = byAddress(ours.written());
        SortedMap<Integer, Byte> others = byAddress(theirs.written());
        if (mine.equals(others)) {
            return;
        }
        SortedSet<Integer> all = new TreeSet<>(mine.keySet());
        all.addAll(others.keySet());
        for (int address : all) {
            Byte my = mine.get(address);
            Byte other = others.get(address);
            byte initial = initial(vector, address);
            int differing = ((my == null ? initial : my) ^ (other == null ? initial : other)) & 0xff;
            boolean accessed = isAccessedBit(address, my, other) || isDirtyBit(address, initial, my, other, theirs);
            // Flags that were pushed; what is undefined in the register is so in memory.
            boolean pushed = undefined != 0 && (differing & ~(undefined & 0xff)) == 0
                    || differing == 8 && (undefined & 0x800) != 0;
            if (differing != 0 && !accessed && !pushed) {
                differences.add("[" + Integer.toHexString(address) + "]: ours " + text(my) + ", theirs " + text(other));
            }
        }
    }

    /** What a byte of memory was before the run. */
    static byte initial(MachineVector vector, int address) {
        for (int i = vector.changes().size() - 1; i >= 0; i--) {
            MemoryChange change = vector.changes().get(i);
            int at = address - change.address();
            if (at >= 0 && at < change.bytes().length) {
                return change.bytes()[at];
            }
        }
        return BaseMemory.at(address);
    }

    /** D of the first of two pages where the second made the write fault: it may be set already. */
    private static boolean isDirtyBit(
            int address, byte initial, @Nullable Byte mine, @Nullable Byte other, Outcome theirs) {
        boolean isEntry = address >= BaseMemory.PML4 && (address & 3) == 0;
        int my = mine == null ? initial : mine;
        int their = other == null ? initial : other;
        return isEntry && ((my ^ their) & ~0x60) == 0 && KvmOracle.vectorOf(theirs) == 14;
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

    /** Where the memory operands of a vector lie, as far as these registers tell; RIP-relative ones are left out. */
    static LongStream addresses(MachineVector vector, long[] registers) {
        return Arrays.stream(instructionStarts(vector))
                .mapToObj(start -> decode(vector, start))
                .filter(decoded -> decoded.hasForm() && decoded.isMemory() && !decoded.isRipRelative())
                .mapToLong(decoded -> (decoded.baseNumber() < 0 ? 0 : registers[decoded.baseNumber()])
                        + (decoded.indexNumber() < 0 ? 0 : registers[decoded.indexNumber()] * decoded.scale())
                        + decoded.displacement()
                        + bitStringOffset(decoded, registers));
    }

    /** How far from its address BT and its kin look for the bit whose number is in a register. @sdm Vol. 1, 4.4.2 and Vol. 2A, BT */
    private static long bitStringOffset(DecodedInstruction decoded, long[] registers) {
        if (!BIT_STRINGS.contains(decoded.form().operation()) || decoded.form().operandAt(OperandPlace.REG_FIELD) < 0) {
            return 0;
        }
        long number = registers[decoded.reg()];
        return switch (decoded.form().encoding().operandSizeBits()) {
            case 16 -> (short) number >> 4 << 1;
            case 32 -> (int) number >> 5 << 2;
            default -> number >> 6 << 3;
        };
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

    /** Whether a jump or call in the segment leads anywhere but to an instruction of the vector or to a HLT, or may: nobody knows what it finds there. */
    static boolean leavesCode(MachineVector vector) {
        int[] starts = instructionStarts(vector);
        int end = vector.code().address() + vector.code().bytes().length;
        for (int start : starts) {
            DecodedInstruction decoded = decode(vector, start);
            boolean relative = decoded.hasForm()
                    && decoded.form().operands().stream().anyMatch(kind -> kind.place() == OperandPlace.RELATIVE);
            long target = vector.code().address() + start + decoded.length() + (relative ? decoded.immediate() : 0);
            boolean indirect = !relative
                    && decoded.hasForm()
                    && INDIRECT_BRANCHES.contains(decoded.form().operation());
            int inside = (int) target - vector.code().address();
            boolean intoTheMiddle = inside > 0 && target < end && Arrays.binarySearch(starts, inside) < 0;
            if (indirect || relative && (target < BaseMemory.CODE || target >= BaseMemory.GDT || intoTheMiddle)) {
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
