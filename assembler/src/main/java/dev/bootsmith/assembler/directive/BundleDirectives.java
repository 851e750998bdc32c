package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Bundles;
import dev.bootsmith.assembler.layout.Fragment;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Directives that keep instructions inside bundles of a power of two of bytes.
 *
 * @gas Bundle directives
 */
public final class BundleDirectives {
    private BundleDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".bundle_align_mode", BundleDirectives::alignMode);
        table.put(".bundle_lock", BundleDirectives::lock);
        table.put(".bundle_unlock", BundleDirectives::unlock);
    }

    private static void alignMode(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        int start = a.cursor().skipBlanks().position();
        long power = a.number();
        int end = a.cursor().position();
        a.end();
        int largest = state.is64BitObject() ? 63 : 31;
        if (power < 0 || power > largest) {
            state.report(Diagnostic.of(AssemblerCode.ALIGNMENT_TOO_LARGE, largest)
                    .at(state.statement().span(start, end))
                    .withSeverity(Severity.ERROR));
        } else if (1L << power > state.options().limits().sectionBytes()) {
            // A section lies in the object file as its alignment says, so the file would be that large, too.
            String section = state.emitter().section().name();
            state.error(AssemblerCode.SECTION_TOO_LARGE, start, end, section, 1L << power);
        } else if (state.bundles().isLocked()) {
            state.report(AssemblerCode.BUNDLE_LOCKED);
        } else {
            state.bundles().setPower((int) power);
        }
    }

    private static void lock(Arguments a) throws SyntaxError {
        a.end();
        AssemblyState state = a.state();
        if (state.bundles().isOn()) {
            state.bundles().lock(state.emitter());
        } else {
            state.report(AssemblerCode.BUNDLES_OFF);
        }
    }

    private static void unlock(Arguments a) throws SyntaxError {
        a.end();
        AssemblyState state = a.state();
        if (state.bundles().isLocked()) {
            check(state, state.bundles().unlock(state.emitter()));
        } else {
            state.report(AssemblerCode.BUNDLE_NOT_LOCKED);
        }
    }

    /** An instruction starts here; returns what {@link #end} wants to know. */
    public static @Nullable Fragment begin(AssemblyState state) {
        Bundles bundles = state.bundles();
        if (!bundles.isOn()) {
            return null;
        }
        if (bundles.hasMoved(state.emitter())) {
            state.report(AssemblerCode.BUNDLE_LEFT);
        }
        return bundles.begin(state.emitter());
    }

    /** The instruction ends here. */
    public static void end(AssemblyState state, @Nullable Fragment padding) {
        if (state.bundles().isOn()) {
            check(state, state.bundles().end(padding, state.emitter()));
        }
    }

    private static void check(AssemblyState state, long bytes) {
        if (bytes > state.bundles().size()) {
            state.report(AssemblerCode.BUNDLE_EXCEEDED, bytes, state.bundles().size());
        }
    }

    /** The source ends here. */
    public static void finish(AssemblyState state) {
        if (state.bundles().lockedAt() instanceof SourceStatement statement) {
            state.reporter().report(AssemblerCode.BUNDLE_OPEN, statement);
        }
    }
}
