package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Looks up the registers of operands, evaluates their expressions, and checks base and index. */
final class ArgumentReader {
    private final AssemblyState state;
    private String statement = "";
    private StringAddresses.Freedom freedom = StringAddresses.Freedom.NONE;
    private int memoryOperands;
    private @Nullable Register lastIndex;

    ArgumentReader(AssemblyState state) {
        this.state = state;
    }

    /**
     * Reads the operands of a statement with the given text.
     *
     * @param addresses which addresses may have any registers
     */
    List<Argument> read(
            List<Operand> operands, boolean portInParentheses, StringAddresses.Freedom addresses, String statementText)
            throws SyntaxError {
        statement = statementText;
        freedom = addresses;
        memoryOperands = 0;
        lastIndex = null;
        List<Argument> result = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            result.add(read(operand, portInParentheses));
        }
        return result;
    }

    private Argument read(Operand operand, boolean portInParentheses) throws SyntaxError {
        if (operand instanceof Operand.RegisterOperand register) {
            Register found = register(register.name(), operand);
            return new RegisterArgument(found, register.indirection(), operand.start(), operand.end());
        }
        if (operand instanceof Operand.ImmediateOperand immediate) {
            Value value = number(state.evaluate(immediate.value()), operand);
            if (state.syntax().isIntel() && value instanceof Value.Address address) {
                state.symbols().place(address.symbol());
            }
            return new ImmediateArgument(value, operand.start(), operand.end());
        }
        Operand.MemoryOperand memory = (Operand.MemoryOperand) operand;
        boolean isPort = portInParentheses
                && "dx".equals(memory.base())
                && memory.index() == null
                && memory.displacement() == null
                && memory.segment() == null
                && memory.indirection() == Indirection.NONE;
        if (isPort) {
            return new RegisterArgument(Register.DX, Indirection.NONE, operand.start(), operand.end());
        }
        return memory(memory);
    }

    /** Returns the value; a symbol that stands for a register is an error here. */
    private static Value number(Value value, Operand operand) throws SyntaxError {
        if (value instanceof Value.RegisterValue) {
            throw new SyntaxError(AssemblerCode.REGISTER_IN_EXPRESSION, operand.start(), operand.end());
        }
        if (value instanceof Value.Big) {
            throw new SyntaxError(AssemblerCode.VALUE_TOO_WIDE, operand.start(), operand.end());
        }
        return value instanceof Value.Missing ? Value.ZERO : value;
    }

    private Register register(String name, Operand at) throws SyntaxError {
        Optional<Register> found = Register.named(name);
        if (found.isEmpty()) {
            boolean isSymbol = name.startsWith(Operand.SYMBOL_MARK);
            Symbol symbol = state.symbols().find(isSymbol ? name.substring(1) : name);
            Value.RegisterValue alias = symbol == null ? null : symbol.register();
            if (alias != null) {
                found = Register.named(alias.name());
            }
        }
        if (found.isPresent()
                && found.get().registerClass() == RegisterClass.NO_INDEX
                && !state.syntax().allowsIndexRegisters()) {
            found = Optional.empty();
        }
        if (found.isEmpty()) {
            if (name.startsWith(Operand.SYMBOL_MARK)) {
                throw new SyntaxError(AssemblerCode.BAD_BASE_INDEX, at.start(), at.end(), text(at));
            }
            throw new SyntaxError(AssemblerCode.BAD_REGISTER_NAME, at.start(), at.end(), "%" + name);
        }
        if (found.get().isOnly64() && state.codeMode() != CodeMode.CODE64) {
            throw new SyntaxError(
                    AssemblerCode.REGISTER_ONLY_64,
                    at.start(),
                    at.end(),
                    "%" + name,
                    state.codeMode().directive());
        }
        return found.get();
    }

    private Argument memory(Operand.MemoryOperand memory) throws SyntaxError {
        Expression written = memory.displacement();
        boolean plain = written != null && !memory.parenthesised() && memory.segment() == null;
        Value displacement = Value.ZERO;
        if (written != null) {
            placeLeading(memory, written);
            displacement = throughNames(state.evaluate(written));
            if (plain && displacement instanceof Value.RegisterValue alias) {
                if (text(memory).startsWith("+")) {
                    throw new SyntaxError(AssemblerCode.REGISTER_IN_EXPRESSION, memory.start(), memory.end());
                }
                if (text(memory).startsWith("(")) {
                    return based(memory, register(alias.name(), memory));
                }
                return new RegisterArgument(
                        register(alias.name(), memory), memory.indirection(), memory.start(), memory.end());
            }
            displacement = number(displacement, memory);
            placeOfIntel(memory, displacement);
        }
        Register segment = memory.segment() == null ? null : register(memory.segment(), memory);
        if (segment != null && segment.registerClass() != RegisterClass.SEGMENT) {
            throw new SyntaxError(AssemblerCode.BAD_OPERAND, memory.start(), memory.end(), text(memory));
        }
        Register base = memory.base() == null ? null : register(memory.base(), memory);
        Register index = memory.index() == null ? null : register(memory.index(), memory);
        int scale = scale(memory);
        if (!freedom.allows(memoryOperands, base != null)) {
            // GNU as does not forget the index of the first address.
            checkRegisters(memory, base, index == null && memoryOperands > 0 ? lastIndex : index, scale);
        } else if (isVector(index)) {
            throw new SyntaxError(AssemblerCode.BAD_BASE_INDEX, memory.start(), memory.end(), text(memory));
        }
        memoryOperands++;
        lastIndex = index;
        if (base == null && index == null && memory.index() != null) {
            scale = 1;
        }
        return new MemoryArgument(
                segment,
                base,
                index,
                scale,
                displacement,
                written != null,
                memory.parenthesised(),
                memory.indirection(),
                memory.sizeBits(),
                memory.start(),
                memory.end());
    }

    /** What is only a name may stand for a register. */
    private static Value throughNames(Value value) {
        Value register = value instanceof Value.Address address && address.isPlain()
                ? address.symbol().register()
                : null;
        return register == null ? value : register;
    }

    /**
     * A symbol that the source mentioned before and that begins an operand gets its place in the symbol table: GNU as looks
     * there whether it stands for a register.
     */
    private void placeLeading(Operand.MemoryOperand memory, Expression written) {
        Expression first = written;
        while (first instanceof Expression.Binary binary) {
            first = binary.left();
        }
        if (memory.segment() != null || !(first instanceof Expression.Name name)) {
            return;
        }
        Symbol symbol = state.symbols().find(name.name());
        String text = text(memory);
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '*' || Cursor.isBlank(text.charAt(start)))) {
            start++;
        }
        if (symbol != null && text.startsWith(name.name(), start)) {
            state.symbols().place(symbol);
        }
    }

    /** In Intel syntax GNU as looks at the symbol of an address, as at that behind OFFSET, closely, which gives it its place in the symbol table. */
    private void placeOfIntel(Operand.MemoryOperand memory, Value displacement) {
        boolean isAddress = memory.base() != null || memory.index() != null || memory.sizeBits() != 0;
        if (isAddress && state.syntax().isIntel() && displacement instanceof Value.Address address) {
            state.symbols().place(address.symbol());
        }
    }

    /** {@code (name)}, where the name stands for a register, is a base without a displacement. */
    private Argument based(Operand.MemoryOperand memory, Register base) throws SyntaxError {
        checkRegisters(memory, base, null, 1);
        return new MemoryArgument(
                null,
                base,
                null,
                1,
                Value.ZERO,
                false,
                true,
                memory.indirection(),
                memory.sizeBits(),
                memory.start(),
                memory.end());
    }

    private String text(Operand operand) {
        return statement.substring(operand.start(), operand.end());
    }

    private int scale(Operand.MemoryOperand memory) throws SyntaxError {
        Expression written = memory.scale();
        if (written == null) {
            return 1;
        }
        boolean isOpen = written instanceof Expression.Binary binary && binary.right() instanceof Expression.Missing;
        OptionalLong number = isOpen ? OptionalLong.empty() : state.evaluator().numberNow(state.evaluate(written));
        long scale = number.orElse(0);
        if (scale != 1 && scale != 2 && scale != 4 && scale != 8) {
            throw new SyntaxError(AssemblerCode.BAD_SCALE, memory.start(), memory.end(), text(memory));
        }
        if (scale != 1 && memory.index() == null) {
            state.error(AssemblerCode.SCALE_WITHOUT_INDEX, memory.start(), memory.end(), scale);
        }
        return (int) scale;
    }

    private void checkRegisters(
            Operand.MemoryOperand memory, @Nullable Register base, @Nullable Register index, int scale)
            throws SyntaxError {
        boolean good = isAddressRegister(base, true) && isAddressRegister(index, false);
        boolean vector = isVector(index);
        if (base != null && index != null && !vector) {
            good &= base.sizeBits() == index.sizeBits() && base.registerClass().isGeneralPurpose();
        }
        int bits = base != null ? base.sizeBits() : index != null ? index.sizeBits() : 0;
        if (vector) {
            good &= base == null || base.registerClass().isGeneralPurpose() && base.sizeBits() != 16;
        } else if (bits == 16) {
            good &= state.codeMode() != CodeMode.CODE64 && is16BitForm(base, index) && scale == 1;
        }
        if (index != null
                && index.number() == 4
                && bits != 16
                && index.registerClass().isGeneralPurpose()) {
            good = false;
        }
        if (!good) {
            throw new SyntaxError(AssemblerCode.BAD_BASE_INDEX, memory.start(), memory.end(), text(memory));
        }
    }

    private static boolean isAddressRegister(@Nullable Register register, boolean base) {
        if (register == null) {
            return true;
        }
        return register.registerClass().isGeneralPurpose() && register.sizeBits() >= 16
                || !base && (isVector(register) || register.registerClass() == RegisterClass.NO_INDEX)
                || base && register.registerClass() == RegisterClass.INSTRUCTION_POINTER;
    }

    private static boolean isVector(@Nullable Register index) {
        return index != null
                && (index.registerClass() == RegisterClass.XMM || index.registerClass() == RegisterClass.YMM);
    }

    /** 16-bit addresses know BX or BP plus SI or DI. */
    private static boolean is16BitForm(@Nullable Register base, @Nullable Register index) {
        if (base == null || index == null) {
            return base == Register.BX || base == Register.BP || base == Register.SI || base == Register.DI;
        }
        boolean straight =
                (base == Register.BX || base == Register.BP) && (index == Register.SI || index == Register.DI);
        return straight;
    }
}
