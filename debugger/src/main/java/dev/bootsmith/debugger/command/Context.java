package dev.bootsmith.debugger.command;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** What every command needs: the machine, the program's names, and words. */
final class Context {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    final DebugSession session;
    final SymbolMap symbols;
    final Places places;
    private final Messages messages;
    private BooleanSupplier interrupted = () -> false;

    Context(DebugSession session, SymbolMap symbols, Messages messages) {
        this.session = session;
        this.symbols = symbols;
        this.messages = messages;
        this.places = new Places(session, symbols);
    }

    Messages messages() {
        return messages;
    }

    /** Whether the user wants the running guest to stop. */
    BooleanSupplier interrupted() {
        return interrupted;
    }

    void setInterrupted(BooleanSupplier asked) {
        interrupted = asked;
    }

    /** A message as a line of its own. */
    String say(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments) + "\n";
    }

    /** A message inside a line. */
    String word(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }

    /** Whether the bundle has a message. */
    boolean has(String key) {
        return messages.find(BUNDLE, key, java.util.List.of()).isPresent();
    }

    /** An address with the symbol it belongs to. */
    String place(long linearAddress) {
        return hex(linearAddress)
                + symbol(linearAddress).map(name -> " <" + name + ">").orElse("");
    }

    /** The symbol of an address, or of the physical address behind it: kernels run far from where they are loaded. */
    Optional<String> symbol(long linearAddress) {
        Optional<String> found = symbols.symbolAt(linearAddress).map(Object::toString);
        OptionalLong physical =
                found.isPresent() ? OptionalLong.empty() : session.memory().physicalAddressOf(linearAddress);
        return physical.isPresent() && physical.getAsLong() != linearAddress
                ? symbols.symbolAt(physical.getAsLong()).map(Object::toString)
                : found;
    }

    Optional<SourceLine> sourceLine(long linearAddress) {
        Optional<SourceLine> found = symbols.lineAt(linearAddress);
        OptionalLong physical =
                found.isPresent() ? OptionalLong.empty() : session.memory().physicalAddressOf(linearAddress);
        return physical.isPresent() ? symbols.lineAt(physical.getAsLong()) : found;
    }

    /** The next instruction: position, address, place in the program, disassembly, source line. */
    String here() {
        long address = GuestMemory.programCounter(session.state());
        StringBuilder out = new StringBuilder();
        if (session.cpuCount() > 1) {
            out.append("cpu").append(session.selectedCpu()).append(' ');
        }
        out.append(String.format(Locale.ROOT, "[%d] ", session.history().position()))
                .append(place(address));
        session.code()
                .instructionAt(address, session.state().mode())
                .ifPresent(instruction -> out.append("  ").append(instruction));
        out.append('\n');
        sourceLine(address)
                .ifPresent(line -> out.append("    ")
                        .append(line.place())
                        .append("  ")
                        .append(line.text().strip())
                        .append('\n'));
        return out.toString();
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
