package dev.bootsmith.isa.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every register that an operand or an address can name.
 *
 * @sdm Vol. 1, 3.4 (basic program execution registers) and 3.4.1.1 (in 64-bit mode)
 */
public enum Register {
    AL(RegisterClass.GPR8, 0),
    CL(RegisterClass.GPR8, 1),
    DL(RegisterClass.GPR8, 2),
    BL(RegisterClass.GPR8, 3),
    SPL(RegisterClass.GPR8, 4),
    BPL(RegisterClass.GPR8, 5),
    SIL(RegisterClass.GPR8, 6),
    DIL(RegisterClass.GPR8, 7),
    R8B(RegisterClass.GPR8, 8),
    R9B(RegisterClass.GPR8, 9),
    R10B(RegisterClass.GPR8, 10),
    R11B(RegisterClass.GPR8, 11),
    R12B(RegisterClass.GPR8, 12),
    R13B(RegisterClass.GPR8, 13),
    R14B(RegisterClass.GPR8, 14),
    R15B(RegisterClass.GPR8, 15),
    AH(RegisterClass.GPR8, 4),
    CH(RegisterClass.GPR8, 5),
    DH(RegisterClass.GPR8, 6),
    BH(RegisterClass.GPR8, 7),
    /** AL with a REX prefix that it does not need; so are the next three. */
    AXL(RegisterClass.GPR8, 0),
    CXL(RegisterClass.GPR8, 1),
    DXL(RegisterClass.GPR8, 2),
    BXL(RegisterClass.GPR8, 3),
    AX(RegisterClass.GPR16, 0),
    CX(RegisterClass.GPR16, 1),
    DX(RegisterClass.GPR16, 2),
    BX(RegisterClass.GPR16, 3),
    SP(RegisterClass.GPR16, 4),
    BP(RegisterClass.GPR16, 5),
    SI(RegisterClass.GPR16, 6),
    DI(RegisterClass.GPR16, 7),
    R8W(RegisterClass.GPR16, 8),
    R9W(RegisterClass.GPR16, 9),
    R10W(RegisterClass.GPR16, 10),
    R11W(RegisterClass.GPR16, 11),
    R12W(RegisterClass.GPR16, 12),
    R13W(RegisterClass.GPR16, 13),
    R14W(RegisterClass.GPR16, 14),
    R15W(RegisterClass.GPR16, 15),
    EAX(RegisterClass.GPR32, 0),
    ECX(RegisterClass.GPR32, 1),
    EDX(RegisterClass.GPR32, 2),
    EBX(RegisterClass.GPR32, 3),
    ESP(RegisterClass.GPR32, 4),
    EBP(RegisterClass.GPR32, 5),
    ESI(RegisterClass.GPR32, 6),
    EDI(RegisterClass.GPR32, 7),
    R8D(RegisterClass.GPR32, 8),
    R9D(RegisterClass.GPR32, 9),
    R10D(RegisterClass.GPR32, 10),
    R11D(RegisterClass.GPR32, 11),
    R12D(RegisterClass.GPR32, 12),
    R13D(RegisterClass.GPR32, 13),
    R14D(RegisterClass.GPR32, 14),
    R15D(RegisterClass.GPR32, 15),
    RAX(RegisterClass.GPR64, 0),
    RCX(RegisterClass.GPR64, 1),
    RDX(RegisterClass.GPR64, 2),
    RBX(RegisterClass.GPR64, 3),
    RSP(RegisterClass.GPR64, 4),
    RBP(RegisterClass.GPR64, 5),
    RSI(RegisterClass.GPR64, 6),
    RDI(RegisterClass.GPR64, 7),
    R8(RegisterClass.GPR64, 8),
    R9(RegisterClass.GPR64, 9),
    R10(RegisterClass.GPR64, 10),
    R11(RegisterClass.GPR64, 11),
    R12(RegisterClass.GPR64, 12),
    R13(RegisterClass.GPR64, 13),
    R14(RegisterClass.GPR64, 14),
    R15(RegisterClass.GPR64, 15),
    ES(RegisterClass.SEGMENT, 0),
    CS(RegisterClass.SEGMENT, 1),
    SS(RegisterClass.SEGMENT, 2),
    DS(RegisterClass.SEGMENT, 3),
    FS(RegisterClass.SEGMENT, 4),
    GS(RegisterClass.SEGMENT, 5),
    CR0(RegisterClass.CONTROL, 0),
    CR1(RegisterClass.CONTROL, 1),
    CR2(RegisterClass.CONTROL, 2),
    CR3(RegisterClass.CONTROL, 3),
    CR4(RegisterClass.CONTROL, 4),
    CR5(RegisterClass.CONTROL, 5),
    CR6(RegisterClass.CONTROL, 6),
    CR7(RegisterClass.CONTROL, 7),
    CR8(RegisterClass.CONTROL, 8),
    CR9(RegisterClass.CONTROL, 9),
    CR10(RegisterClass.CONTROL, 10),
    CR11(RegisterClass.CONTROL, 11),
    CR12(RegisterClass.CONTROL, 12),
    CR13(RegisterClass.CONTROL, 13),
    CR14(RegisterClass.CONTROL, 14),
    CR15(RegisterClass.CONTROL, 15),
    DR0(RegisterClass.DEBUG, 0, "db0"),
    DR1(RegisterClass.DEBUG, 1, "db1"),
    DR2(RegisterClass.DEBUG, 2, "db2"),
    DR3(RegisterClass.DEBUG, 3, "db3"),
    DR4(RegisterClass.DEBUG, 4, "db4"),
    DR5(RegisterClass.DEBUG, 5, "db5"),
    DR6(RegisterClass.DEBUG, 6, "db6"),
    DR7(RegisterClass.DEBUG, 7, "db7"),
    DR8(RegisterClass.DEBUG, 8, "db8"),
    DR9(RegisterClass.DEBUG, 9, "db9"),
    DR10(RegisterClass.DEBUG, 10, "db10"),
    DR11(RegisterClass.DEBUG, 11, "db11"),
    DR12(RegisterClass.DEBUG, 12, "db12"),
    DR13(RegisterClass.DEBUG, 13, "db13"),
    DR14(RegisterClass.DEBUG, 14, "db14"),
    DR15(RegisterClass.DEBUG, 15, "db15"),
    TR0(RegisterClass.TEST, 0),
    TR1(RegisterClass.TEST, 1),
    TR2(RegisterClass.TEST, 2),
    TR3(RegisterClass.TEST, 3),
    TR4(RegisterClass.TEST, 4),
    TR5(RegisterClass.TEST, 5),
    TR6(RegisterClass.TEST, 6),
    TR7(RegisterClass.TEST, 7),
    ST0(RegisterClass.X87, 0, "st"),
    ST1(RegisterClass.X87, 1, "st(1)"),
    ST2(RegisterClass.X87, 2, "st(2)"),
    ST3(RegisterClass.X87, 3, "st(3)"),
    ST4(RegisterClass.X87, 4, "st(4)"),
    ST5(RegisterClass.X87, 5, "st(5)"),
    ST6(RegisterClass.X87, 6, "st(6)"),
    ST7(RegisterClass.X87, 7, "st(7)"),
    MM0(RegisterClass.MMX, 0),
    MM1(RegisterClass.MMX, 1),
    MM2(RegisterClass.MMX, 2),
    MM3(RegisterClass.MMX, 3),
    MM4(RegisterClass.MMX, 4),
    MM5(RegisterClass.MMX, 5),
    MM6(RegisterClass.MMX, 6),
    MM7(RegisterClass.MMX, 7),
    XMM0(RegisterClass.XMM, 0),
    XMM1(RegisterClass.XMM, 1),
    XMM2(RegisterClass.XMM, 2),
    XMM3(RegisterClass.XMM, 3),
    XMM4(RegisterClass.XMM, 4),
    XMM5(RegisterClass.XMM, 5),
    XMM6(RegisterClass.XMM, 6),
    XMM7(RegisterClass.XMM, 7),
    XMM8(RegisterClass.XMM, 8),
    XMM9(RegisterClass.XMM, 9),
    XMM10(RegisterClass.XMM, 10),
    XMM11(RegisterClass.XMM, 11),
    XMM12(RegisterClass.XMM, 12),
    XMM13(RegisterClass.XMM, 13),
    XMM14(RegisterClass.XMM, 14),
    XMM15(RegisterClass.XMM, 15),
    YMM0(RegisterClass.YMM, 0),
    YMM1(RegisterClass.YMM, 1),
    YMM2(RegisterClass.YMM, 2),
    YMM3(RegisterClass.YMM, 3),
    YMM4(RegisterClass.YMM, 4),
    YMM5(RegisterClass.YMM, 5),
    YMM6(RegisterClass.YMM, 6),
    YMM7(RegisterClass.YMM, 7),
    YMM8(RegisterClass.YMM, 8),
    YMM9(RegisterClass.YMM, 9),
    YMM10(RegisterClass.YMM, 10),
    YMM11(RegisterClass.YMM, 11),
    YMM12(RegisterClass.YMM, 12),
    YMM13(RegisterClass.YMM, 13),
    YMM14(RegisterClass.YMM, 14),
    YMM15(RegisterClass.YMM, 15),
    BND0(RegisterClass.BOUND, 0),
    BND1(RegisterClass.BOUND, 1),
    BND2(RegisterClass.BOUND, 2),
    BND3(RegisterClass.BOUND, 3),
    EIZ(RegisterClass.NO_INDEX, 4),
    RIZ(RegisterClass.NO_INDEX, 4),
    EIP(RegisterClass.INSTRUCTION_POINTER, 0),
    RIP(RegisterClass.INSTRUCTION_POINTER, 1);

    private static final Map<String, Register> BY_NAME = namesOfAll();
    private static final Map<RegisterClass, Register[]> BY_CLASS = registersOfEachClass();
    private static final Register[] HIGH_BYTES = {AH, CH, DH, BH};

    private final RegisterClass registerClass;
    private final int number;
    private final String attName;
    private final String intelName;

    Register(RegisterClass registerClass, int number) {
        this.registerClass = registerClass;
        this.number = number;
        this.intelName = name().toLowerCase(Locale.ROOT);
        this.attName = intelName;
    }

    Register(RegisterClass registerClass, int number, String attName) {
        this.registerClass = registerClass;
        this.number = number;
        this.attName = attName;
        this.intelName = registerClass == RegisterClass.X87 && number == 0
                ? "st(0)"
                : registerClass == RegisterClass.X87 ? attName : name().toLowerCase(Locale.ROOT);
    }

    /** The name that GNU objdump prints, without the percent sign: {@code eax}, {@code st(1)}, {@code db7}. */
    public String attName() {
        return attName;
    }

    /** The manual's name in lower case: {@code eax}, {@code st(1)}, {@code dr7}. */
    public String intelName() {
        return intelName;
    }

    public RegisterClass registerClass() {
        return registerClass;
    }

    /** The number that encodes it, 0 to 15; AH to BH are 4 to 7, as SPL to DIL are with a REX prefix. */
    public int number() {
        return number;
    }

    /** Its width; 64 for control and debug registers and RIP, 32 for EIP and EIZ. */
    public int sizeBits() {
        return this == EIP || this == EIZ ? 32 : registerClass.sizeBits();
    }

    /** Whether this is AH, CH, DH or BH, which no instruction with a REX prefix can name. */
    public boolean isHighByte() {
        return this == AH || this == CH || this == DH || this == BH;
    }

    /** Whether this is SPL, BPL, SIL or DIL, which only an instruction with a REX prefix can name, or AXL to BXL, which ask for one. */
    public boolean isRexByte() {
        return this == SPL || this == BPL || this == SIL || this == DIL || isOtherName();
    }

    private boolean isOtherName() {
        return this == AXL || this == CXL || this == DXL || this == BXL;
    }

    /** Whether the register exists in 64-bit code only. */
    public boolean isOnly64() {
        return number >= 8 && registerClass != RegisterClass.CONTROL
                || registerClass == RegisterClass.GPR64
                || registerClass == RegisterClass.INSTRUCTION_POINTER
                || this == RIZ
                || isRexByte();
    }

    /**
     * The register of a class by its number, 0 to 15.
     *
     * <p>For {@link RegisterClass#GPR8} numbers 4 to 7 mean SPL to DIL; see {@link #byteRegister}.
     */
    public static Register of(RegisterClass registerClass, int number) {
        return registersOf(registerClass)[number];
    }

    /** The general-purpose register of a width of 16, 32 or 64 bits. */
    public static Register generalPurpose(int sizeBits, int number) {
        RegisterClass wanted = switch (sizeBits) {
            case 8 -> RegisterClass.GPR8;
            case 16 -> RegisterClass.GPR16;
            case 32 -> RegisterClass.GPR32;
            case 64 -> RegisterClass.GPR64;
            default -> throw new IllegalArgumentException("no registers of " + sizeBits + " bits");
        };
        return of(wanted, number);
    }

    /**
     * The byte register with an encoded number.
     *
     * @param rex the instruction's REX prefix, or 0 when it has none; without one, 4 to 7 are AH to BH
     */
    public static Register byteRegister(int number, int rex) {
        if (rex == 0 && number >= 4 && number < 8) {
            return HIGH_BYTES[number - 4];
        }
        return of(RegisterClass.GPR8, number);
    }

    /** The register with an AT&amp;T or Intel name, written without percent sign and in lower case. */
    public static Optional<Register> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, Register> namesOfAll() {
        Map<String, Register> names = new HashMap<>();
        for (Register register : values()) {
            names.put(register.attName, register);
            names.put(register.intelName, register);
        }
        return names;
    }

    private static Register[] registersOf(RegisterClass registerClass) {
        return Objects.requireNonNull(BY_CLASS.get(registerClass));
    }

    private static Map<RegisterClass, Register[]> registersOfEachClass() {
        Map<RegisterClass, Register[]> classes = new EnumMap<>(RegisterClass.class);
        for (Register register : values()) {
            if (!register.isHighByte() && !register.isOtherName()) {
                Register[] registers = classes.get(register.registerClass);
                if (registers == null) {
                    registers = new Register[16];
                    classes.put(register.registerClass, registers);
                }
                registers[register.number] = register;
            }
        }
        return classes;
    }
}
