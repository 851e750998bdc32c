package dev.bootsmith.debugger.gdb;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;

/**
 * The registers in the order in which packets carry them, and their description for gdb.
 *
 * <p>gdb wants the features {@code org.gnu.gdb.i386.core}, {@code .sse} and {@code .avx} to hold certain names; the system registers stand in a feature of ours.
 */
final class GdbRegisters {
    private static final String[] GENERAL = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    /** Where gdb's order finds the registers in {@link CpuState#gpr}, whose order is that of the instruction encoding. */
    private static final int[] GENERAL_NUMBERS = {0, 3, 1, 2, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15};

    private static final String[] NARROW = {"eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"};

    private final List<Register> registers = new ArrayList<>();

    /**
     * One register.
     *
     * @param feature the part of the description it belongs to
     * @param type gdb's name for its type
     */
    private record Register(
            String feature,
            String name,
            int sizeBytes,
            String type,
            ToLongFunction<CpuState> getter,
            ObjLongConsumer<CpuState> setter,
            Access access) {}

    private enum Access {
        PLAIN,
        /** Cannot be set: a selector alone says nothing of base and limit. Writing what it holds is no change. */
        READ_ONLY,
        /** 128 bits, in {@link CpuState#xmm}; the getter gives the number. */
        XMM,
        /** The other 128 bits of a YMM register, in {@link CpuState#ymmUpper}; the getter gives the number. */
        YMM_UPPER,
        /** 80 bits, ST(i) from the top of the stack; the getter gives the number. */
        X87
    }

    private final View view;

    /** How gdb is told to see the processor; the numbers and sizes of registers go with it. */
    enum View {
        /** All registers; what gdb should have unless it must disassemble 16-bit code. */
        X86_64("i386:x86-64"),
        I386("i386"),
        I8086("i8086");

        private final String architecture;

        View(String architecture) {
            this.architecture = architecture;
        }

        /** Finds a view by gdb's name for the architecture. */
        static Optional<View> named(String name) {
            return Arrays.stream(values())
                    .filter(view -> view.architecture.equals(name))
                    .findFirst();
        }

        boolean isWide() {
            return this == X86_64;
        }
    }

    GdbRegisters(View view) {
        this.view = view;
        if (view.isWide()) {
            addCore();
        } else {
            addNarrowCore();
        }
        addSse(view.isWide() ? 16 : 8);
        addSystem();
        addAvx(view.isWide() ? 16 : 8);
    }

    int count() {
        return registers.size();
    }

    /** Returns all registers as the {@code g} packet has them. */
    String readAll(CpuState state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < registers.size(); i++) {
            text.append(read(state, i));
        }
        return text.toString();
    }

    /** Returns one register: its bytes, lowest first, in hexadecimal; {@code x} where there is nothing to show. */
    String read(CpuState state, int number) {
        Register register = registers.get(number);
        return switch (register.access()) {
            case PLAIN, READ_ONLY -> Bytes.littleEndian(register.getter().applyAsLong(state), register.sizeBytes());
            case XMM -> vector(state.xmm, (int) register.getter().applyAsLong(state));
            case YMM_UPPER -> vector(state.ymmUpper, (int) register.getter().applyAsLong(state));
            case X87 -> {
                int index = (int) register.getter().applyAsLong(state);
                yield Bytes.littleEndian(state.x87.significand(index), 8)
                        + Bytes.littleEndian(state.x87.signExponent(index), 2);
            }
        };
    }

    private static String vector(long[] halves, int index) {
        return Bytes.littleEndian(halves[index * 2], 8) + Bytes.littleEndian(halves[index * 2 + 1], 8);
    }

    /** Sets all registers that the {@code G} packet has values for. */
    boolean writeAll(CpuState state, String hex) {
        int position = 0;
        for (int i = 0; i < registers.size(); i++) {
            int digits = registers.get(i).sizeBytes() * 2;
            if (position + digits > hex.length()) {
                return position == hex.length();
            }
            String value = hex.substring(position, position + digits);
            if (!write(state, i, value)) {
                return false;
            }
            position += digits;
        }
        return true;
    }

    /** Sets one register; returns whether the text was a value for it. */
    boolean write(CpuState state, int number, String hex) {
        Register register = registers.get(number);
        if (hex.length() != register.sizeBytes() * 2) {
            return false;
        }
        if (register.access() == Access.READ_ONLY) {
            return read(state, number).equalsIgnoreCase(hex);
        }
        if (!hex.matches("[0-9a-fA-F]*")) {
            return hex.matches("x*");
        }
        switch (register.access()) {
            case XMM -> setVector(state.xmm, (int) register.getter().applyAsLong(state), hex);
            case YMM_UPPER -> setVector(state.ymmUpper, (int) register.getter().applyAsLong(state), hex);
            case X87 ->
                state.x87.restore(
                        (int) register.getter().applyAsLong(state),
                        (int) Bytes.number(hex.substring(16)),
                        Bytes.number(hex.substring(0, 16)));
            case PLAIN, READ_ONLY -> register.setter().accept(state, Bytes.number(hex));
        }
        return true;
    }

    private static void setVector(long[] halves, int index, String hex) {
        halves[index * 2] = Bytes.number(hex.substring(0, 16));
        halves[index * 2 + 1] = Bytes.number(hex.substring(16));
    }

    /** Returns the description that gdb asks for as {@code target.xml}. */
    String description() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\">"
                + "<target version=\"1.0\"><architecture>" + view.architecture + "</architecture>");
        String feature = "";
        for (int i = 0; i < registers.size(); i++) {
            Register register = registers.get(i);
            if (!register.feature().equals(feature)) {
                xml.append(feature.isEmpty() ? "" : "</feature>");
                feature = register.feature();
                xml.append("<feature name=\"").append(feature).append("\">").append(types(feature));
            }
            xml.append("<reg name=\"").append(register.name());
            xml.append("\" bitsize=\"").append(register.sizeBytes() * 8);
            xml.append("\" type=\"").append(register.type());
            xml.append("\" regnum=\"").append(i).append("\"/>");
        }
        return xml.append("</feature></target>").toString();
    }

    private static String types(String feature) {
        if (!feature.endsWith(".sse")) {
            return "";
        }
        return "<vector id=\"v4f\" type=\"ieee_single\" count=\"4\"/><vector id=\"v2d\" type=\"ieee_double\" count=\"2\"/>"
                + "<vector id=\"v16i8\" type=\"int8\" count=\"16\"/><vector id=\"v8i16\" type=\"int16\" count=\"8\"/>"
                + "<vector id=\"v4i32\" type=\"int32\" count=\"4\"/><vector id=\"v2i64\" type=\"int64\" count=\"2\"/>"
                + "<union id=\"vec128\"><field name=\"v4_float\" type=\"v4f\"/><field name=\"v2_double\" type=\"v2d\"/>"
                + "<field name=\"v16_int8\" type=\"v16i8\"/><field name=\"v8_int16\" type=\"v8i16\"/>"
                + "<field name=\"v4_int32\" type=\"v4i32\"/><field name=\"v2_int64\" type=\"v2i64\"/>"
                + "<field name=\"uint128\" type=\"uint128\"/></union>";
    }

    // ---- the table ----

    private void addCore() {
        String feature = "org.gnu.gdb.i386.core";
        for (int i = 0; i < GENERAL.length; i++) {
            int number = GENERAL_NUMBERS[i];
            String type = GENERAL[i].equals("rsp") || GENERAL[i].equals("rbp") ? "data_ptr" : "int64";
            add(feature, GENERAL[i], 8, type, state -> state.gpr[number], (state, value) -> state.gpr[number] = value);
        }
        add(feature, "rip", 8, "code_ptr", GdbRegisters::linearRip, GdbRegisters::setLinearRip);
        addRest(feature);
    }

    /** The 32-bit registers, in the order of their encoding, which is gdb's there. */
    private void addNarrowCore() {
        String feature = "org.gnu.gdb.i386.core";
        for (int i = 0; i < 8; i++) {
            int number = i;
            String name = NARROW[i];
            String type = name.equals("esp") || name.equals("ebp") ? "data_ptr" : "int32";
            add(
                    feature,
                    name,
                    4,
                    type,
                    state -> state.gpr[number] & 0xffff_ffffL,
                    (state, value) -> state.gpr[number] = value & 0xffff_ffffL);
        }
        add(feature, "eip", 4, "code_ptr", GdbRegisters::linearRip, GdbRegisters::setLinearRip);
        addRest(feature);
    }

    private void addRest(String feature) {
        add(feature, "eflags", 4, "int32", CpuState::rflags, CpuState::setRflags);
        for (SegmentRegister segment : new SegmentRegister[] {
            SegmentRegister.CS,
            SegmentRegister.SS,
            SegmentRegister.DS,
            SegmentRegister.ES,
            SegmentRegister.FS,
            SegmentRegister.GS
        }) {
            addReadOnly(feature, segment.name().toLowerCase(Locale.ROOT), 4, "int32", selector(segment));
        }
        for (int i = 0; i < 8; i++) {
            addNumbered(feature, "st" + i, 10, "i387_ext", i, Access.X87);
        }
        add(
                feature,
                "fctrl",
                4,
                "int",
                state -> state.x87.controlWord(),
                (state, value) -> state.x87.setControlWord((int) value & 0xffff));
        add(
                feature,
                "fstat",
                4,
                "int",
                state -> state.x87.statusWord(),
                (state, value) -> state.x87.setStatusWord((int) value & 0xffff));
        add(
                feature,
                "ftag",
                4,
                "int",
                state -> state.x87.tagWord(),
                (state, value) -> state.x87.setTagWord((int) value & 0xffff));
        add(
                feature,
                "fiseg",
                4,
                "int",
                state -> state.x87.instructionSelector,
                (state, value) -> state.x87.instructionSelector = (int) value & 0xffff);
        add(
                feature,
                "fioff",
                4,
                "int",
                state -> state.x87.instructionPointer & 0xffff_ffffL,
                (state, value) -> state.x87.instructionPointer = value);
        add(
                feature,
                "foseg",
                4,
                "int",
                state -> state.x87.dataSelector,
                (state, value) -> state.x87.dataSelector = (int) value & 0xffff);
        add(
                feature,
                "fooff",
                4,
                "int",
                state -> state.x87.dataPointer & 0xffff_ffffL,
                (state, value) -> state.x87.dataPointer = value);
        add(
                feature,
                "fop",
                4,
                "int",
                state -> state.x87.opcode,
                (state, value) -> state.x87.opcode = (int) value & 0x7ff);
    }

    private void addSse(int count) {
        String feature = "org.gnu.gdb.i386.sse";
        for (int i = 0; i < count; i++) {
            addNumbered(feature, "xmm" + i, 16, "vec128", i, Access.XMM);
        }
        add(
                feature,
                "mxcsr",
                4,
                "int32",
                state -> state.mxcsr & 0xffff_ffffL,
                (state, value) -> state.mxcsr = (int) value);
    }

    /** gdb joins these with the XMM registers to its {@code ymm0} and so on. */
    private void addAvx(int count) {
        for (int i = 0; i < count; i++) {
            addNumbered("org.gnu.gdb.i386.avx", "ymm" + i + "h", 16, "uint128", i, Access.YMM_UPPER);
        }
    }

    private void addSystem() {
        String feature = "dev.bootsmith.system";
        add(feature, "cr0", 8, "int64", CpuState::cr0, CpuState::setCr0);
        add(feature, "cr2", 8, "int64", state -> state.cr2, (state, value) -> state.cr2 = value);
        add(feature, "cr3", 8, "int64", CpuState::cr3, CpuState::setCr3);
        add(feature, "cr4", 8, "int64", CpuState::cr4, CpuState::setCr4);
        add(feature, "cr8", 8, "int64", state -> state.cr8, (state, value) -> state.cr8 = value);
        add(feature, "efer", 8, "int64", CpuState::efer, CpuState::setEfer);
        for (SegmentRegister segment : SegmentRegister.values()) {
            String name = segment.name().toLowerCase(Locale.ROOT);
            addReadOnly(feature, name + "_base", state -> state.segment(segment).base());
        }
        addReadOnly(feature, "gdtr_base", state -> state.gdtr().base());
        addReadOnly(feature, "gdtr_limit", state -> state.gdtr().limit());
        addReadOnly(feature, "idtr_base", state -> state.idtr().base());
        addReadOnly(feature, "idtr_limit", state -> state.idtr().limit());
    }

    private void add(
            String feature,
            String name,
            int sizeBytes,
            String type,
            ToLongFunction<CpuState> getter,
            ObjLongConsumer<CpuState> setter) {
        registers.add(new Register(feature, name, sizeBytes, type, getter, setter, Access.PLAIN));
    }

    private void addReadOnly(String feature, String name, ToLongFunction<CpuState> getter) {
        addReadOnly(feature, name, 8, "int64", getter);
    }

    private void addReadOnly(String feature, String name, int sizeBytes, String type, ToLongFunction<CpuState> getter) {
        registers.add(new Register(feature, name, sizeBytes, type, getter, (state, value) -> {}, Access.READ_ONLY));
    }

    /** A register that is one of several in a file of their own. */
    private void addNumbered(String feature, String name, int sizeBytes, String type, int number, Access access) {
        registers.add(new Register(feature, name, sizeBytes, type, state -> number, (state, value) -> {}, access));
    }

    private static ToLongFunction<CpuState> selector(SegmentRegister segment) {
        return state -> state.segment(segment).selector();
    }

    /** The linear address of the next instruction: what gdb takes for the program counter. */
    static long linearRip(CpuState state) {
        return state.mode() == ExecutionMode.LONG64 ? state.rip : state.cs().base() + state.rip & 0xffff_ffffL;
    }

    static void setLinearRip(CpuState state, long linearAddress) {
        state.rip = state.mode() == ExecutionMode.LONG64
                ? linearAddress
                : linearAddress - state.cs().base() & 0xffff_ffffL;
    }
}
