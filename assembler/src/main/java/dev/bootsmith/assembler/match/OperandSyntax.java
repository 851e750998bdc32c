package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.CodeOptions;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.IntelOperandParser;
import dev.bootsmith.assembler.parse.OperandParser;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.SourceSyntax;
import dev.bootsmith.assembler.state.SourceSyntax.Dialect;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of a mnemonic and parses its operands as the source's syntax has them.
 *
 * @gas i386-Variations
 */
final class OperandSyntax {
    /** Names of which AT&amp;T syntax exchanged the meanings where the destination is ST(i). */
    private static final Set<String> EXCHANGED =
            Set.of("fsub", "fsubr", "fsubp", "fsubrp", "fdiv", "fdivr", "fdivp", "fdivrp");

    /** What Intel syntax, too, has in a form for 16-bit code. */
    private static final Set<String> OF_ENVIRONMENT =
            Set.of("fldenv", "fstenv", "fnstenv", "fsave", "fnsave", "frstor");

    /** Instructions of which base and index are no sum. */
    private static final Set<String> BOUNDS = Set.of("bndmk", "bndldx", "bndstx");

    /** Names of SSE instructions, and of MOVSXD, that with their last letter for a suffix name others. */
    private static final Map<String, String> SUFFIXED =
            Map.of("movd", "movl", "movq", "movq", "movsd", "movsl", "cmpsd", "cmpsl", "movsxd", "movsxl");

    /** Instructions with a number that is as wide as the other operand, or is a byte that is extended to its width. */
    private static final Set<String> ARITHMETIC = Set.of("add", "or", "adc", "sbb", "and", "sub", "xor", "cmp");

    private final AssemblyState state;
    private final InstructionTable table;
    private final IntelOperandParser.Names names = new IntelOperandParser.Names() {
        @Override
        public boolean isRegister(String name) {
            return isBareRegister(name);
        }

        @Override
        public boolean isAlias(String name) {
            return state.hasRegisterNames() && isRegisterName(name);
        }

        @Override
        public void mention(String symbol) {
            state.symbols().get(symbol).markUsed();
        }

        @Override
        public void redundantSegment(int start) {
            CodeOptions.Check check = state.options().code().operandCheck();
            if (check != CodeOptions.Check.NONE) {
                Diagnostic second = Diagnostic.of(AssemblerCode.SECOND_SEGMENT)
                        .at(state.statement().span(start, start + 1));
                state.report(check == CodeOptions.Check.ERROR ? second.withSeverity(Severity.ERROR) : second);
            }
        }

        @Override
        public boolean isNumber(Expression expression) {
            return state.reporter().quietly(() -> {
                try {
                    return state.evaluate(expression) instanceof Value.Constant;
                } catch (SyntaxError e) {
                    return false;
                }
            });
        }
    };

    /** Operands, the forms that they leave, and the name that those have in AT&amp;T syntax. */
    record Parsed(List<Operand> operands, List<InstructionForm> forms, String name) {}

    OperandSyntax(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.table = table;
    }

    Dialect dialect() {
        return state.syntax().isIntel() ? Dialect.INTEL : Dialect.ATT;
    }

    /** Returns the name under which the table has a mnemonic: Intel syntax writes the suffix l as d, as in {@code iretd}. */
    String nameInTable(String name) {
        if (!state.syntax().isIntel() || name.isEmpty() || !forms(name).isEmpty()) {
            return name;
        }
        String base = name.substring(0, name.length() - 1);
        return switch (name.charAt(name.length() - 1)) {
            case 'd' -> base + "l";
            case 'w' -> OF_ENVIRONMENT.contains(base) ? base + "s" : name;
            default -> name;
        };
    }

    /**
     * Returns another reading of a mnemonic of Intel syntax whose operands do not fit: with its last letter as a suffix, as
     * {@code movd [bx],5} is MOV; null if there is none.
     */
    @Nullable
    String withSuffix(String name) {
        return state.syntax().isIntel() ? SUFFIXED.get(name) : null;
    }

    /** Returns the forms of a name, in Intel syntax those of the manual's mnemonic too, in table order. */
    List<InstructionForm> forms(String name) {
        List<InstructionForm> named = table.formsNamed(name);
        SourceSyntax syntax = state.syntax();
        if (syntax.hasIntelMnemonics() && EXCHANGED.contains(name)) {
            return ofManual(name);
        }
        if (!syntax.isIntel()) {
            return named;
        }
        TreeMap<Integer, InstructionForm> both = new TreeMap<>();
        named.forEach(form -> both.put(form.index(), form));
        manual(name).forEach(form -> both.put(form.index(), form));
        return List.copyOf(both.values());
    }

    private List<InstructionForm> manual(String name) {
        List<InstructionForm> found = new ArrayList<>();
        for (InstructionForm form : table.formsWithMnemonic(name)) {
            if (!form.has(FormAttribute.DECODE_ONLY)) {
                found.add(form);
            }
        }
        return found;
    }

    /** FSUB without operands is FSUBP, in Intel syntax alone. */
    private List<InstructionForm> ofManual(String name) {
        List<InstructionForm> found = manual(name);
        if (!state.syntax().isIntel()) {
            return found;
        }
        for (InstructionForm form : manual(name + "p")) {
            if (form.operands().isEmpty()) {
                found.add(form);
            }
        }
        return found;
    }

    /** Parses the operands of an instruction with the given forms. */
    Parsed parse(Cursor cursor, String name, List<InstructionForm> forms) throws SyntaxError {
        SourceSyntax syntax = state.syntax();
        if (!syntax.isIntel()) {
            OperandParser parser = syntax.allowsBareRegisters()
                    ? new OperandParser(cursor, word -> isRegisterName(word) || isBareRegister(word))
                    : state.hasRegisterNames()
                            ? new OperandParser(cursor, this::isRegisterName)
                            : new OperandParser(cursor);
            return new Parsed(parser.parseAll(), forms, name);
        }
        boolean isBranch = !forms.isEmpty()
                && forms.stream().allMatch(form -> form.has(FormAttribute.BRANCH))
                && !name.startsWith("int")
                && !name.contains("ret");
        IntelOperandParser parser = new IntelOperandParser(cursor, names, isBranch);
        if (BOUNDS.contains(name)) {
            parser.keepOrder();
        }
        List<Operand> operands = withStatedSize(name, parser.parseAll(), parser.immediateBits());
        boolean wideIn16 = state.codeMode().cpuMode().bits() == 16
                && operands.size() == 1
                && operands.get(0) instanceof Operand.MemoryOperand memory
                && memory.sizeBits() == 32;
        boolean tenBytes = state.options().has(AssemblerOptions.Trait.INTEL64)
                && state.codeMode().cpuMode().bits() == 64
                && operands.size() == 1
                && operands.get(0) instanceof Operand.MemoryOperand memory
                && memory.sizeBits() == 80;
        boolean isFar = isBranch && (parser.isFar() || wideIn16 || tenBytes);
        List<InstructionForm> far = isFar ? table.formsNamed("l" + name) : List.of();
        return far.isEmpty() ? new Parsed(operands, forms, name) : new Parsed(operands, far, "l" + name);
    }

    /**
     * A size stated with the number holds for memory without one: {@code mov [edi], dword ptr 5}. A byte that arithmetic extends
     * leaves the usual size of the code, and one that would not keep its sign leaves none.
     */
    private List<Operand> withStatedSize(String name, List<Operand> operands, int bits) {
        boolean isArithmetic = ARITHMETIC.contains(name);
        boolean hasRoom = bits != 0
                && (isArithmetic || name.equals("mov") || name.equals("test"))
                && operands.size() == 2
                && operands.get(0) instanceof Operand.MemoryOperand first
                && first.sizeBits() == 0;
        if (!hasRoom || !(operands.get(0) instanceof Operand.MemoryOperand memory)) {
            return operands;
        }
        int width = bits;
        if (bits == 8 && isArithmetic) {
            boolean isByte = operands.get(1) instanceof Operand.ImmediateOperand number && isSignedByte(number.value());
            width = !isByte ? 0 : state.codeMode().cpuMode().bits() == 16 ? 16 : 32;
        }
        return List.of(memory.withSize(width), operands.get(1));
    }

    private boolean isSignedByte(Expression expression) {
        return state.reporter().quietly(() -> {
            try {
                return state.evaluate(expression) instanceof Value.Constant number
                        && number.number() == (byte) number.number();
            } catch (SyntaxError e) {
                return false;
            }
        });
    }

    private boolean isRegisterName(String name) {
        Symbol symbol = state.symbols().find(name);
        return symbol != null && symbol.register() != null;
    }

    /** Whether a name without percent sign is a register that this code has. */
    private boolean isBareRegister(String name) {
        if (!state.syntax().allowsBareRegisters()) {
            return false;
        }
        Optional<Register> found = Register.named(name);
        return found.isPresent()
                && state.processor().has(found.get(), state.codeMode())
                && (found.get().registerClass() != RegisterClass.NO_INDEX
                        || state.syntax().allowsIndexRegisters());
    }
}
