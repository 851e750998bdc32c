package dev.bootsmith.emulator.oracle;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.VexEncoding;
import dev.bootsmith.isa.table.IsaTables;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Random instructions: a form of the table with random prefixes, operands that mostly lie in memory which exists, and jumps that stay near. */
final class InstructionGenerator {
    /** What Linux's emulator and we both have; floating point and vectors go elsewhere. */
    static final Set<CpuFeature> INTEGER = EnumSet.of(
            CpuFeature.I8086,
            CpuFeature.I186,
            CpuFeature.I286,
            CpuFeature.I386,
            CpuFeature.I486,
            CpuFeature.I586,
            CpuFeature.I686,
            CpuFeature.CMOV,
            CpuFeature.LM,
            CpuFeature.PAUSE,
            CpuFeature.PREFETCH,
            CpuFeature.PREFETCHW,
            CpuFeature.CX16,
            CpuFeature.LAHF_SAHF,
            CpuFeature.SYSCALL,
            CpuFeature.SYSENTER,
            CpuFeature.SMAP,
            CpuFeature.INVPCID);

    /** Time, chance, the model, and what leaves the machine: no two implementations agree. */
    static final Set<String> UNCOMPARABLE = Set.of(
            "rdtsc",
            "rdtscp",
            "rdpmc",
            "cpuid",
            "rdmsr",
            "wrmsr",
            "rsm",
            "invd",
            "wbinvd",
            "icebp",
            "int1",
            "loadall",
            "sysexit",
            "sysenter",
            "syscall",
            "sysret");

    /** What Linux's emulator does not do as a processor would: software interrupts in protected mode, tables that break the next delivery. */
    private static final Set<String> NOT_ON_KVM =
            Set.of("int", "int3", "into", "lgdt", "lidt", "iret", "ltr", "enter", "ins");

    /** Bytes from a jump to its target: outside the sequence, and within reach of 8 bits. */
    private static final int NEAREST_TARGET = 64;

    private static final int FARTHEST_TARGET = 128;

    private final Map<CpuMode, List<InstructionForm>> forms = new EnumMap<>(CpuMode.class);
    private final Decoder decoder = new Decoder(IsaTables.load());

    private final ToLongFunction<Random> addresses;
    private final long codeAddress;
    private final boolean overrides;

    /**
     * @param addresses gives addresses of operands
     * @param codeAddress near which the code will lie
     * @param overrides whether segments are overridden now and then
     */
    InstructionGenerator(
            Predicate<InstructionForm> wanted, ToLongFunction<Random> addresses, long codeAddress, boolean overrides) {
        this.overrides = overrides;
        this.addresses = addresses;
        this.codeAddress = codeAddress;
        for (CpuMode mode : CpuMode.values()) {
            forms.put(
                    mode,
                    IsaTables.load().forms().stream()
                            .filter(form -> form.existsIn(mode) && !form.has(FormAttribute.ENCODE_ONLY))
                            .filter(form -> !form.has(FormAttribute.WAIT))
                            .filter(wanted)
                            .toList());
        }
    }

    static boolean isForKvm(InstructionForm form) {
        boolean debugRegister = form.operands().contains(OperandKind.DR);
        boolean undefinedShift =
                form.encoding().operandSizeBits() == 16 && form.mnemonic().matches("sh[lr]d");
        return INTEGER.contains(form.feature())
                && !UNCOMPARABLE.contains(form.mnemonic())
                && !NOT_ON_KVM.contains(form.mnemonic())
                && !debugRegister
                && !undefinedShift;
    }

    /** Some instructions, one after the other; what one leaves undefined no later one reads. */
    byte[] sequence(Random random, CpuMode mode, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int undefined = 0;
        for (int i = 0; i < count; i++) {
            byte[] next = next(random, mode);
            DecodedInstruction decoded = decoder.decode(InstructionBytes.of(Arrays.copyOf(next, 32), 0), mode);
            if (!decoded.hasForm() || (decoded.form().flags().read().mask() & undefined) == 0) {
                bytes.writeBytes(next);
                undefined |=
                        decoded.hasForm() ? decoded.form().flags().undefined().mask() : 0;
            }
        }
        return bytes.toByteArray();
    }

    private byte[] next(Random random, CpuMode mode) {
        List<InstructionForm> candidates = forms.getOrDefault(mode, List.of());
        byte[] bytes = withTail(random, head(random, mode, candidates.get(random.nextInt(candidates.size()))));
        DecodedInstruction decoded = decoder.decode(InstructionBytes.of(bytes, 0), mode);
        tame(random, bytes, decoded);
        return Arrays.copyOf(bytes, Math.min(decoded.length(), Decoder.MAX_LENGTH));
    }

    private byte[] head(Random random, CpuMode mode, InstructionForm form) {
        FormEncoding encoding = form.encoding();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean wants16 = encoding.operandSizeBits() == 16;
        boolean sized = encoding.operandSizeBits() != 0;
        boolean prefix66 = sized
                ? wants16 != (mode == CpuMode.BITS16) && encoding.operandSizeBits() != 64
                : random.nextInt(12) == 0;
        prefixes(random, mode, form, prefix66, out);
        VexEncoding vex = encoding.vex();
        if (vex != null) {
            vexPrefix(random, mode, form, vex, out);
            out.write(encoding.opcode());
            if (encoding.hasModRm()) {
                out.write(modRm(random, form, encoding));
            }
            return out.toByteArray();
        }
        if (encoding.prefix().prefixByte() != 0) {
            out.write(encoding.prefix().prefixByte());
        }
        if (mode == CpuMode.BITS64) {
            boolean w = encoding.operandSizeBits() == 64
                    && !(form.has(FormAttribute.DEFAULT64) || form.has(FormAttribute.FORCE64));
            w |= encoding.rexW() == FormEncoding.RexW.ONE;
            if (w || random.nextInt(3) == 0) {
                out.write(0x40 | (w ? 8 : 0) | random.nextInt(8));
            }
        }
        for (int i = 0; i < encoding.map().escapeLength(); i++) {
            out.write(encoding.map().escapeByte(i));
        }
        out.write(encoding.opcode() | (encoding.opcodeHasRegister() ? random.nextInt(8) : 0));
        if (encoding.fixedModRm() >= 0) {
            out.write(encoding.fixedModRm());
        } else if (encoding.hasModRm()) {
            out.write(modRm(random, form, encoding));
        }
        return out.toByteArray();
    }

    /** Two bytes where they do, three bytes otherwise or now and then. @sdm Vol. 2A, 2.3.5 */
    private static void vexPrefix(
            Random random, CpuMode mode, InstructionForm form, VexEncoding vex, ByteArrayOutputStream out) {
        FormEncoding encoding = form.encoding();
        boolean wide = mode == CpuMode.BITS64;
        boolean w = vex.w() == VexEncoding.W.ONE || vex.w() == VexEncoding.W.IGNORED && random.nextInt(4) == 0;
        int length = vex.vectorLengthBits() == 0 ? random.nextInt(2) : vex.lengthBit();
        int register = form.operandAt(OperandPlace.VEX_VVVV) < 0 ? 0 : random.nextInt(wide ? 16 : 8);
        int prefix = switch (encoding.prefix()) {
            case P66 -> 1;
            case PF3 -> 2;
            case PF2 -> 3;
            default -> 0;
        };
        int last = ~register << 3 & 0x78 | length << 2 | prefix;
        int rxb = wide && random.nextBoolean() ? random.nextInt(8) : 7;
        if (encoding.map() == OpcodeMap.MAP_0F && !w && (rxb & 3) == 3 && random.nextInt(3) != 0) {
            out.write(0xc5);
            out.write((rxb & 4) << 5 | last);
        } else {
            out.write(0xc4);
            out.write(rxb << 5 | encoding.map().number());
            out.write((w ? 0x80 : 0) | last);
        }
    }

    private void prefixes(
            Random random, CpuMode mode, InstructionForm form, boolean prefix66, ByteArrayOutputStream out) {
        List<Integer> chosen = new ArrayList<>();
        if (prefix66) {
            chosen.add(0x66);
        }
        if (random.nextInt(10) == 0) {
            chosen.add(0x67);
        }
        if (overrides && random.nextInt(8) == 0 && mode != CpuMode.BITS64) {
            int[] segments = {0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65};
            chosen.add(segments[random.nextInt(segments.length)]);
        } else if (overrides && random.nextInt(8) == 0) {
            chosen.add(0x64 | random.nextInt(2));
        }
        boolean repeats = form.has(FormAttribute.REP) || form.has(FormAttribute.REPE);
        if (random.nextInt(repeats ? 2 : 60) == 0 && form.encoding().prefix().prefixByte() == 0) {
            chosen.add(random.nextBoolean() ? 0xf2 : 0xf3);
        }
        if (random.nextInt(form.isLockable() ? 6 : 80) == 0) {
            chosen.add(0xf0);
        }
        while (!chosen.isEmpty()) {
            out.write(chosen.remove(random.nextInt(chosen.size())));
        }
    }

    private static int modRm(Random random, InstructionForm form, FormEncoding encoding) {
        int reg = encoding.modRmDigit() >= 0 ? encoding.modRmDigit() : random.nextInt(8);
        if (form.operands().contains(OperandKind.CR)) {
            reg = new int[] {0, 2, 3, 4}[reg & 3];
        }
        if (form.operands().contains(OperandKind.SREG)) {
            reg = new int[] {0, 2, 3, 4, 5, 0, 3, 4}[reg];
        }
        boolean memory = true;
        boolean register = true;
        for (OperandKind kind : form.operands()) {
            if (kind.place() == OperandPlace.RM_FIELD) {
                memory = kind.allowsMemory();
                register = kind.allowsRegister();
            }
        }
        boolean useRegister = register && (!memory || random.nextInt(5) < 2);
        return (useRegister ? 3 : random.nextInt(3)) << 6 | reg << 3 | random.nextInt(8);
    }

    private static byte[] withTail(Random random, byte[] head) {
        byte[] bytes = Arrays.copyOf(head, 32);
        for (int i = head.length; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Makes wide displacements small or addresses of data, near jumps short, and far pointers plausible. */
    private void tame(Random random, byte[] bytes, DecodedInstruction decoded) {
        if (!decoded.isValid()) {
            return;
        }
        int immediateAt = decoded.length() - decoded.immediateBytes();
        int displacementBytes = decoded.displacementBytes();
        boolean moffs = decoded.form().operands().stream().anyMatch(kind -> kind.place() == OperandPlace.MEMORY_OFFSET);
        if (moffs) {
            put(bytes, decoded.length() - displacementBytes, displacementBytes, addresses.applyAsLong(random));
        } else if (displacementBytes > 1 && random.nextInt(16) != 0) {
            boolean relative = decoded.baseNumber() >= 0 || decoded.indexNumber() >= 0;
            long value = relative ? random.nextInt(256) - 128 : addresses.applyAsLong(random);
            value -= decoded.isRipRelative() ? codeAddress : 0;
            put(bytes, immediateAt - displacementBytes, displacementBytes, value);
        }
        if (random.nextInt(16) == 0) {
            return;
        }
        for (OperandKind kind : decoded.form().operands()) {
            if (kind.place() == OperandPlace.RELATIVE) {
                int size = decoded.immediateBytes();
                int distance = NEAREST_TARGET + random.nextInt(FARTHEST_TARGET - NEAREST_TARGET);
                put(bytes, immediateAt, size, random.nextBoolean() ? distance : -distance);
            } else if (kind.place() == OperandPlace.FAR_POINTER) {
                int size = decoded.immediateBytes() - 2;
                put(bytes, immediateAt, size, BaseMemory.CODE + random.nextInt(0x1000));
                put(bytes, immediateAt + size, 2, InterestingValues.selector(random));
            }
        }
    }

    private static void put(byte[] bytes, int at, int size, long value) {
        for (int i = 0; i < size; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
